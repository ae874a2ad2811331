// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    Admission,
    Cadence,
    Purpose,
    Retraction,
    Snapshot,
    Split,
    Terms,
    Vote,
    Windows
} from "../interfaces/IDatasets.sol";
import {Tombstones} from "../interfaces/IDelivery.sol";
import {Offer} from "../interfaces/IMarket.sol";
import {ClaimOrder, PayeeOrder} from "../interfaces/IPayouts.sol";
import {SaleId, SnapshotId} from "../interfaces/Ids.sol";

/// @title Typed
/// @notice EIP-712 struct hashes of all that is signed or identified by a digest (node/SPEC.md 5.3).
library Typed {
    bytes32 internal constant KEY_HASH_TYPE = keccak256("KeyHash(uint64 epoch,uint64 attempt,bytes32 keyHash)");
    bytes32 internal constant BATCH_TYPE =
        keccak256("Batch(uint64 epoch,uint64 number,uint64 round,bytes32 root,uint32 count,bytes32 dataHash)");
    bytes32 internal constant ADMISSION_TYPE = keccak256("Admission(uint8 rule,bytes32 root)");
    bytes32 internal constant CADENCE_TYPE = keccak256(
        "Cadence(uint32 minGroup,uint32 minNew,uint32 minClass,uint64 minInterval,uint64 minAge,uint64 sellFor)"
    );
    bytes32 internal constant PURPOSE_TYPE = keccak256("Purpose(string dpv,string pdpp)");
    bytes32 internal constant SPLIT_TYPE =
        keccak256("Split(uint16 potBps,uint16 treasuryBps,uint16 tipBps,uint16 coverBps,address treasury)");
    bytes32 internal constant VOTE_TYPE = keccak256("Vote(uint8 rule,uint16 vetoBps,uint16 quorumBps)");
    bytes32 internal constant WINDOWS_TYPE =
        keccak256("Windows(uint64 vote,uint64 commit,uint64 release,uint64 confirm,uint64 dispute)");
    // Literals that stand side by side are one literal, so these hashes are made by the compiler; bytes.concat of constants
    // would be hashed anew at every use.
    bytes32 internal constant TERMS_TYPE = keccak256(
        "Terms(address founder,string name,string schema,Purpose[] purposes,address token,uint128 floorPrice,"
        "uint8 weightRule,uint64 maxWeight,Admission admission,Cadence cadence,Split split,Vote vote,Windows windows,"
        "uint16 maxDisputes,uint8 delivery,uint16 withholdBps,bytes32 salt)" "Admission(uint8 rule,bytes32 root)"
        "Cadence(uint32 minGroup,uint32 minNew,uint32 minClass,uint64 minInterval,uint64 minAge,uint64 sellFor)"
        "Purpose(string dpv,string pdpp)"
        "Split(uint16 potBps,uint16 treasuryBps,uint16 tipBps,uint16 coverBps,address treasury)"
        "Vote(uint8 rule,uint16 vetoBps,uint16 quorumBps)"
        "Windows(uint64 vote,uint64 commit,uint64 release,uint64 confirm,uint64 dispute)"
    );
    bytes32 internal constant SNAPSHOT_TYPE = keccak256(
        "Snapshot(bytes32 dataset,uint64 number,uint64 round,uint64 epoch,bytes32 contributionRoot,bytes32 sumRoot,"
        "uint64 totalWeight,uint32 count,bytes32 manifest,uint64 asOf,bytes32 asOfHash,uint64 sellUntil)"
    );
    bytes32 internal constant CONSENT_TYPE = keccak256(
        "Consent(string name,bytes32 dataset,address founder,Purpose[] purposes,uint64 expires,address token,"
        "uint128 floorPrice,Split split,address payee,Readers readers,bytes32 contribution,bytes32 tag,uint64 weight,"
        "Evidence evidence,uint64 version,bytes32 replaces)" "Evidence(string kind,bytes32 digest)"
        "Purpose(string dpv,string pdpp)" "Readers(uint8 threshold,address[] members)"
        "Split(uint16 potBps,uint16 treasuryBps,uint16 tipBps,uint16 coverBps,address treasury)"
    );
    bytes32 internal constant RETRACTION_TYPE =
        keccak256("Retraction(address account,bytes32 dataset,uint64 minVersion,uint64 deadline)");
    bytes32 internal constant OFFER_TYPE = keccak256(
        "Offer(bytes32 snapshot,address buyer,uint128 price,bytes32 buyerKeyHash,uint64 maxExcluded,uint64 deadline,"
        "bytes32 salt)"
    );
    bytes32 internal constant BALLOT_TYPE =
        keccak256("Ballot(address voter,bytes32 offer,bytes32 snapshot,uint32 leaf,bool accept,uint64 until)");
    bytes32 internal constant TOMBSTONES_TYPE = keccak256("Tombstones(bytes32 digest,uint32 count,uint64 weight)");
    bytes32 internal constant COMMIT_TYPE = keccak256(
        "Commit(bytes32 sale,uint64 epoch,uint8 member,bytes32 listRoot,Tombstones tombstones)"
        "Tombstones(bytes32 digest,uint32 count,uint64 weight)"
    );
    bytes32 internal constant CONFIRM_TYPE = keccak256("Confirm(bytes32 sale,bytes24 rootsDigest,uint256 lists)");
    bytes32 internal constant FAULT_TYPE = keccak256("Fault(bytes32 sale,bytes faults)");
    bytes32 internal constant ADMIT_MARKET_TYPE = keccak256("AdmitMarket(uint64 epoch,address market)");
    bytes32 internal constant CLAIM_ORDER_TYPE = keccak256(
        "ClaimOrder(address account,address token,address to,uint64 minUnits,uint64 maxFee,uint256 nonce,uint64 deadline)"
    );
    bytes32 internal constant PAYEE_ORDER_TYPE = keccak256(
        "PayeeOrder(address account,address token,address payee,bytes32[] snapshots,uint256 nonce,uint64 deadline)"
    );

    /// @notice Struct hash of a key hash that members agree on.
    function keyHash(uint64 epoch, uint64 attempt, bytes32 hash_) internal pure returns (bytes32) {
        return keccak256(abi.encode(KEY_HASH_TYPE, epoch, attempt, hash_));
    }

    /// @notice Struct hash of a batch.
    function batch(uint64 epoch, uint64 number, uint64 round, bytes32 root, uint32 count, bytes32 dataHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(BATCH_TYPE, epoch, number, round, root, count, dataHash));
    }

    /// @notice Struct hash of terms.
    function terms(Terms calldata t) internal pure returns (bytes32) {
        // All words have 32 bytes, so encoding them in parts changes nothing but the depth of the stack.
        bytes memory head = abi.encode(
            TERMS_TYPE,
            t.founder,
            keccak256(bytes(t.name)),
            keccak256(bytes(t.schema)),
            _purposes(t.purposes),
            t.token,
            t.floorPrice,
            t.weightRule,
            t.maxWeight
        );
        bytes memory rules = abi.encode(
            _admission(t.admission), _cadence(t.cadence), _split(t.split), _vote(t.vote), _windows(t.windows)
        );
        bytes memory tail = abi.encode(t.maxDisputes, t.delivery, t.withholdBps, t.salt);
        return keccak256(bytes.concat(head, rules, tail));
    }

    /// @notice Struct hash of a snapshot. All its members are static, so their encoding is the calldata's.
    function snapshot(Snapshot calldata s) internal pure returns (bytes32) {
        return keccak256(abi.encode(SNAPSHOT_TYPE, s));
    }

    /// @notice Struct hash of a consent, of whose members each is encoded.
    function consent(bytes32[16] calldata members) internal pure returns (bytes32) {
        return keccak256(abi.encode(CONSENT_TYPE, members));
    }

    /// @notice Struct hash of a retraction.
    function retraction(Retraction calldata r) internal pure returns (bytes32) {
        return keccak256(abi.encode(RETRACTION_TYPE, r));
    }

    /// @notice Struct hash of an offer. All its members are static, so their encoding is the calldata's. Bits beyond a member's
    /// type are not refused: they make another hash.
    function offer(Offer calldata o) internal pure returns (bytes32 hash) {
        bytes32 typeHash = OFFER_TYPE;
        assembly ("memory-safe") {
            let encoding := mload(0x40)
            mstore(encoding, typeHash)
            calldatacopy(add(encoding, 32), o, 224)
            hash := keccak256(encoding, 256)
        }
    }

    /// @notice Encoding of a vote on an offer, in 7 words; its hash is the struct hash.
    /// @param leaf Number of the voter's leaf.
    /// @param until The end of voting, in seconds.
    function ballotMessage(address voter, SaleId offer_, SnapshotId snapshot_, uint32 leaf, bool accept, uint64 until)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(BALLOT_TYPE, voter, offer_, snapshot_, leaf, accept, until);
    }

    /// @notice Struct hash of the tombstones of a sale.
    function tombstones(Tombstones calldata t) internal pure returns (bytes32) {
        return keccak256(abi.encode(TOMBSTONES_TYPE, t.digest, t.count, t.weight));
    }

    /// @notice Encoding of a member's commit to the root of its list, in 6 words; its hash is the struct hash.
    /// @param tombstonesHash Struct hash of the tombstones.
    function commitMessage(SaleId sale, uint64 epoch, uint8 member, bytes32 listRoot, bytes32 tombstonesHash)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(COMMIT_TYPE, sale, epoch, member, listRoot, tombstonesHash);
    }

    /// @notice Struct hash of a quorum's word on lists.
    function confirm(SaleId sale, bytes24 rootsDigest, uint256 lists) internal pure returns (bytes32) {
        return keccak256(abi.encode(CONFIRM_TYPE, sale, rootsDigest, lists));
    }

    /// @notice Struct hash of a quorum's word that records are faulty.
    function fault(SaleId sale, bytes calldata faults) internal pure returns (bytes32) {
        return keccak256(abi.encode(FAULT_TYPE, sale, keccak256(faults)));
    }

    /// @notice Struct hash of a quorum's word that a Market may lock datasets.
    function admitMarket(uint64 epoch, address market) internal pure returns (bytes32) {
        return keccak256(abi.encode(ADMIT_MARKET_TYPE, epoch, market));
    }

    /// @notice Struct hash of an order to claim.
    function claimOrder(ClaimOrder calldata o) internal pure returns (bytes32) {
        return keccak256(abi.encode(CLAIM_ORDER_TYPE, o));
    }

    /// @notice Struct hash of an order that names a payee.
    function payeeOrder(PayeeOrder calldata o) internal pure returns (bytes32) {
        bytes32 snapshots = keccak256(abi.encodePacked(o.snapshots));
        return keccak256(abi.encode(PAYEE_ORDER_TYPE, o.account, o.token, o.payee, snapshots, o.nonce, o.deadline));
    }

    function _admission(Admission calldata a) private pure returns (bytes32) {
        return keccak256(abi.encode(ADMISSION_TYPE, a));
    }

    function _cadence(Cadence calldata c) private pure returns (bytes32) {
        return keccak256(abi.encode(CADENCE_TYPE, c));
    }

    function _split(Split calldata s) private pure returns (bytes32) {
        return keccak256(abi.encode(SPLIT_TYPE, s));
    }

    function _vote(Vote calldata v) private pure returns (bytes32) {
        return keccak256(abi.encode(VOTE_TYPE, v));
    }

    function _windows(Windows calldata w) private pure returns (bytes32) {
        return keccak256(abi.encode(WINDOWS_TYPE, w));
    }

    function _purposes(Purpose[] calldata purposes) private pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](purposes.length);
        for (uint256 i = 0; i < purposes.length; ++i) {
            bytes32 dpv = keccak256(bytes(purposes[i].dpv));
            bytes32 pdpp = keccak256(bytes(purposes[i].pdpp));
            hashes[i] = keccak256(abi.encode(PURPOSE_TYPE, dpv, pdpp));
        }
        return keccak256(abi.encodePacked(hashes));
    }
}
