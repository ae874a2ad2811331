// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./Vectors.t.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Purpose, Retraction} from "src/interfaces/IDatasets.sol";

/// @notice The domain that a contract of a name would have at the address where it is put.
contract Domain is EIP712 {
    constructor(string memory name) EIP712(name, "1") {}

    function digest(bytes32 structHash) external view returns (bytes32) {
        return _hashTypedDataV4(structHash);
    }

    function separator() external view returns (bytes32) {
        return _domainSeparatorV4();
    }
}

/// @notice node/vectors/typed.json.
contract TypedVectorsTest is VectorFixture {
    using stdJson for string;

    function setUp() public {
        load("typed");
        vm.chainId(u(".chainId"));
        for (uint256 i = 0; i < count("domains"); ++i) {
            string memory name = string.concat("Tantieme ", json.readString(at("domains", i, "contract")));
            deployCodeTo("TypedVectors.t.sol:Domain", abi.encode(name), json.readAddress(at("domains", i, "address")));
        }
    }

    function domain(string memory contract_) internal view returns (Domain) {
        for (uint256 i = 0; i < count("domains"); ++i) {
            if (same(json.readString(at("domains", i, "contract")), contract_)) {
                return Domain(json.readAddress(at("domains", i, "address")));
            }
        }
        revert("no such domain");
    }

    function same(string memory a, string memory b) internal pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }

    function v(uint256 i, string memory field) internal pure returns (string memory) {
        return at("structs", i, string.concat("value.", field));
    }

    /// SPEC 5.1.
    function test_Domains() public view {
        for (uint256 i = 0; i < count("domains"); ++i) {
            Domain d = Domain(json.readAddress(at("domains", i, "address")));
            assertEq(d.separator(), word(at("domains", i, "separator")));
        }
    }

    /// SPEC 5.3.
    function test_StructsDigestsAndSignatures() public view {
        uint256 checked = 0;
        for (uint256 i = 0; i < count("structs"); ++i) {
            string memory kind = json.readString(at("structs", i, "type"));
            // They are checked off the chain only.
            bool off = same(kind, "HeaderRequest") || same(kind, "FaultRequest") || same(kind, "Erasure");
            if (off) continue;
            bytes32 structHash = hash(i, kind);
            assertEq(structHash, word(at("structs", i, "structHash")), kind);
            bytes32 digest = domain(json.readString(at("structs", i, "contract"))).digest(structHash);
            assertEq(digest, word(at("structs", i, "digest")), kind);
            checkSignature(digest, json.readBytes(at("structs", i, "signature")));
            ++checked;
        }
        assertEq(checked, 28);
    }

    function checkSignature(bytes32 digest, bytes memory signature) internal view {
        (uint8 v_, bytes32 r, bytes32 s) = vm.sign(u(".privateKey"), digest);
        assertEq(signature, abi.encodePacked(r, s, v_));
    }

    function hash(uint256 i, string memory kind) internal view returns (bytes32) {
        if (same(kind, "KeyHash")) {
            return Typed.keyHash(uint64(u(v(i, "epoch"))), uint64(u(v(i, "attempt"))), word(v(i, "keyHash")));
        }
        if (same(kind, "Batch")) return batch(i);
        if (same(kind, "Terms")) return libraries.terms(terms(i));
        if (same(kind, "Snapshot")) return libraries.snapshot(snapshot(i));
        if (same(kind, "Offer")) return libraries.offer(offer(i));
        if (same(kind, "Commit")) return commit(i);
        if (same(kind, "AdmitMarket")) {
            return Typed.admitMarket(uint64(u(v(i, "epoch"))), json.readAddress(v(i, "market")));
        }
        if (same(kind, "Retraction")) return libraries.retraction(retraction(i));
        if (same(kind, "Ballot")) return ballot(i);
        if (same(kind, "ClaimOrder")) return libraries.claimOrder(claimOrder(i));
        if (same(kind, "PayeeOrder")) return libraries.payeeOrder(payeeOrder(i));
        if (same(kind, "Consent")) return libraries.consent(consent(i));
        if (same(kind, "Fault")) {
            return libraries.fault(SaleId.wrap(word(v(i, "sale"))), json.readBytes(v(i, "faults")));
        }
        assertEq(kind, "Confirm");
        bytes24 rootsDigest = bytes24(json.readBytes(v(i, "rootsDigest")));
        return Typed.confirm(SaleId.wrap(word(v(i, "sale"))), rootsDigest, u(v(i, "lists")));
    }

    /// @dev A consent's members, each as EIP-712 encodes it.
    function consent(uint256 i) internal view returns (bytes32[16] memory members) {
        members[0] = keccak256(bytes(json.readString(v(i, "name"))));
        members[1] = word(v(i, "dataset"));
        members[2] = addressWord(v(i, "founder"));
        members[3] = purposesHash(i);
        members[4] = bytes32(u(v(i, "expires")));
        members[5] = addressWord(v(i, "token"));
        members[6] = bytes32(u(v(i, "floorPrice")));
        members[7] = splitHash(i);
        members[8] = addressWord(v(i, "payee"));
        members[9] = readersHash(i);
        members[10] = word(v(i, "contribution"));
        members[11] = word(v(i, "tag"));
        members[12] = bytes32(u(v(i, "weight")));
        members[13] = evidenceHash(i);
        members[14] = bytes32(u(v(i, "version")));
        members[15] = word(v(i, "replaces"));
    }

    function addressWord(string memory key) internal view returns (bytes32) {
        return bytes32(uint256(uint160(json.readAddress(key))));
    }

    function purposesHash(uint256 i) internal view returns (bytes32) {
        bytes memory hashes;
        string memory list = at("structs", i, "value.purposes");
        for (uint256 k = 0; vm.keyExistsJson(json, string.concat(list, "[", vm.toString(k), "]")); ++k) {
            string memory purpose = string.concat(list, "[", vm.toString(k), "].");
            bytes32 dpv = keccak256(bytes(json.readString(string.concat(purpose, "dpv"))));
            bytes32 pdpp = keccak256(bytes(json.readString(string.concat(purpose, "pdpp"))));
            hashes =
                bytes.concat(hashes, keccak256(abi.encode(keccak256("Purpose(string dpv,string pdpp)"), dpv, pdpp)));
        }
        return keccak256(hashes);
    }

    function splitHash(uint256 i) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("Split(uint16 potBps,uint16 treasuryBps,uint16 tipBps,uint16 coverBps,address treasury)"),
                u(v(i, "split.potBps")),
                u(v(i, "split.treasuryBps")),
                u(v(i, "split.tipBps")),
                u(v(i, "split.coverBps")),
                json.readAddress(v(i, "split.treasury"))
            )
        );
    }

    function readersHash(uint256 i) internal view returns (bytes32) {
        bytes32 typeHash = keccak256("Readers(uint8 threshold,address[] members)");
        bytes32 members = keccak256(abi.encodePacked(json.readAddressArray(v(i, "readers.members"))));
        return keccak256(abi.encode(typeHash, u(v(i, "readers.threshold")), members));
    }

    function evidenceHash(uint256 i) internal view returns (bytes32) {
        bytes32 kind = keccak256(bytes(json.readString(v(i, "evidence.kind"))));
        bytes32 typeHash = keccak256("Evidence(string kind,bytes32 digest)");
        return keccak256(abi.encode(typeHash, kind, word(v(i, "evidence.digest"))));
    }

    function ballot(uint256 i) internal view returns (bytes32) {
        return keccak256(
            Typed.ballotMessage({
                voter: json.readAddress(v(i, "voter")),
                offer_: SaleId.wrap(word(v(i, "offer"))),
                snapshot_: SnapshotId.wrap(word(v(i, "snapshot"))),
                leaf: uint32(u(v(i, "leaf"))),
                accept: json.readBool(v(i, "accept")),
                until: uint64(u(v(i, "until")))
            })
        );
    }

    function batch(uint256 i) internal view returns (bytes32) {
        return Typed.batch({
            epoch: uint64(u(v(i, "epoch"))),
            number: uint64(u(v(i, "number"))),
            round: uint64(u(v(i, "round"))),
            root: word(v(i, "root")),
            count: uint32(u(v(i, "count"))),
            dataHash: word(v(i, "dataHash"))
        });
    }

    function terms(uint256 i) internal view returns (Terms memory t) {
        t.founder = json.readAddress(v(i, "founder"));
        t.name = json.readString(v(i, "name"));
        t.schema = json.readString(v(i, "schema"));
        t.purposes = purposes(i);
        t.token = json.readAddress(v(i, "token"));
        t.floorPrice = uint128(u(v(i, "floorPrice")));
        t.weightRule = uint8(u(v(i, "weightRule")));
        t.maxWeight = uint64(u(v(i, "maxWeight")));
        t.admission.rule = uint8(u(v(i, "admission.rule")));
        t.admission.root = word(v(i, "admission.root"));
        t.cadence.minGroup = uint32(u(v(i, "cadence.minGroup")));
        t.cadence.minNew = uint32(u(v(i, "cadence.minNew")));
        t.cadence.minClass = uint32(u(v(i, "cadence.minClass")));
        t.cadence.minInterval = uint64(u(v(i, "cadence.minInterval")));
        t.cadence.minAge = uint64(u(v(i, "cadence.minAge")));
        t.cadence.sellFor = uint64(u(v(i, "cadence.sellFor")));
        t.split.potBps = uint16(u(v(i, "split.potBps")));
        t.split.treasuryBps = uint16(u(v(i, "split.treasuryBps")));
        t.split.tipBps = uint16(u(v(i, "split.tipBps")));
        t.split.coverBps = uint16(u(v(i, "split.coverBps")));
        t.split.treasury = json.readAddress(v(i, "split.treasury"));
        t.vote.rule = uint8(u(v(i, "vote.rule")));
        t.vote.vetoBps = uint16(u(v(i, "vote.vetoBps")));
        t.vote.quorumBps = uint16(u(v(i, "vote.quorumBps")));
        t.windows.vote = uint64(u(v(i, "windows.vote")));
        t.windows.commit = uint64(u(v(i, "windows.commit")));
        t.windows.release = uint64(u(v(i, "windows.release")));
        t.windows.confirm = uint64(u(v(i, "windows.confirm")));
        t.windows.dispute = uint64(u(v(i, "windows.dispute")));
        t.maxDisputes = uint16(u(v(i, "maxDisputes")));
        t.delivery = uint8(u(v(i, "delivery")));
        t.withholdBps = uint16(u(v(i, "withholdBps")));
        t.salt = word(v(i, "salt"));
    }

    function purposes(uint256 i) internal view returns (Purpose[] memory list) {
        string memory key = at("structs", i, "value.purposes");
        uint256 length = 0;
        while (vm.keyExistsJson(json, string.concat(key, "[", vm.toString(length), "]"))) ++length;

        list = new Purpose[](length);
        for (uint256 k = 0; k < length; ++k) {
            string memory purpose = string.concat(key, "[", vm.toString(k), "]");
            list[k].dpv = json.readString(string.concat(purpose, ".dpv"));
            list[k].pdpp = json.readString(string.concat(purpose, ".pdpp"));
        }
    }

    function snapshot(uint256 i) internal view returns (Snapshot memory s) {
        s.dataset = DatasetId.wrap(word(v(i, "dataset")));
        s.number = uint64(u(v(i, "number")));
        s.round = uint64(u(v(i, "round")));
        s.epoch = uint64(u(v(i, "epoch")));
        s.contributionRoot = word(v(i, "contributionRoot"));
        s.sumRoot = word(v(i, "sumRoot"));
        s.totalWeight = uint64(u(v(i, "totalWeight")));
        s.count = uint32(u(v(i, "count")));
        s.manifest = word(v(i, "manifest"));
        s.asOf = uint64(u(v(i, "asOf")));
        s.asOfHash = word(v(i, "asOfHash"));
        s.sellUntil = uint64(u(v(i, "sellUntil")));
    }

    function retraction(uint256 i) internal view returns (Retraction memory r) {
        r.account = json.readAddress(v(i, "account"));
        r.dataset = DatasetId.wrap(word(v(i, "dataset")));
        r.minVersion = uint64(u(v(i, "minVersion")));
        r.deadline = uint64(u(v(i, "deadline")));
    }

    function claimOrder(uint256 i) internal view returns (ClaimOrder memory o) {
        o.account = json.readAddress(v(i, "account"));
        o.token = IERC20(json.readAddress(v(i, "token")));
        o.to = json.readAddress(v(i, "to"));
        o.minUnits = uint64(u(v(i, "minUnits")));
        o.maxFee = uint64(u(v(i, "maxFee")));
        o.nonce = u(v(i, "nonce"));
        o.deadline = uint64(u(v(i, "deadline")));
    }

    function payeeOrder(uint256 i) internal view returns (PayeeOrder memory o) {
        o.account = json.readAddress(v(i, "account"));
        o.token = IERC20(json.readAddress(v(i, "token")));
        o.payee = json.readAddress(v(i, "payee"));
        bytes32[] memory ids = json.readBytes32Array(v(i, "snapshots"));
        o.snapshots = new SnapshotId[](ids.length);
        for (uint256 k = 0; k < ids.length; ++k) {
            o.snapshots[k] = SnapshotId.wrap(ids[k]);
        }
        o.nonce = u(v(i, "nonce"));
        o.deadline = uint64(u(v(i, "deadline")));
    }

    function offer(uint256 i) internal view returns (Offer memory o) {
        o.snapshot = SnapshotId.wrap(word(v(i, "snapshot")));
        o.buyer = json.readAddress(v(i, "buyer"));
        o.price = uint128(u(v(i, "price")));
        o.buyerKeyHash = word(v(i, "buyerKeyHash"));
        o.maxExcluded = uint64(u(v(i, "maxExcluded")));
        o.deadline = uint64(u(v(i, "deadline")));
        o.salt = word(v(i, "salt"));
    }

    function commit(uint256 i) internal view returns (bytes32) {
        Tombstones memory t = Tombstones(
            word(v(i, "tombstones.digest")), uint32(u(v(i, "tombstones.count"))), uint64(u(v(i, "tombstones.weight")))
        );
        return keccak256(
            Typed.commitMessage(
                SaleId.wrap(word(v(i, "sale"))),
                uint64(u(v(i, "epoch"))),
                uint8(u(v(i, "member"))),
                word(v(i, "listRoot")),
                libraries.tombstones(t)
            )
        );
    }

    /// @dev The library hashes an offer where it lies in calldata.
    function testFuzz_AnOffersHashIsThatOfItsEncoding(Offer calldata o) public view {
        bytes32 typeHash = keccak256(
            "Offer(bytes32 snapshot,address buyer,uint128 price,bytes32 buyerKeyHash,uint64 maxExcluded,uint64 deadline,"
            "bytes32 salt)"
        );
        assertEq(libraries.offer(o), keccak256(abi.encode(typeHash, o)));
    }
}
