// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Keys} from "./Keys.sol";
import {Leaves, Trees} from "./Trees.sol";
import {Anchors} from "src/Anchors.sol";
import {Ballots} from "src/Ballots.sol";
import {Committee} from "src/Committee.sol";
import {Datasets} from "src/Datasets.sol";
import {Delivery} from "src/Delivery.sol";
import {Market} from "src/Market.sol";
import {Notices} from "src/Notices.sol";
import {Payouts} from "src/Payouts.sol";
import {IAnchors} from "src/interfaces/IAnchors.sol";
import {ICommittee, Member, Phase} from "src/interfaces/ICommittee.sol";
import {
    Admission,
    Cadence,
    DatasetRecord,
    IDatasets,
    Purpose,
    SaleTerms,
    Snapshot,
    SnapshotRecord,
    Split,
    SplitRecord,
    Terms,
    Vote,
    VoteRule,
    Windows
} from "src/interfaces/IDatasets.sol";
import {IDelivery, Tombstones} from "src/interfaces/IDelivery.sol";
import {IMarket, Offer, Sale, State} from "src/interfaces/IMarket.sol";
import {IPayouts, Leaf, Pool} from "src/interfaces/IPayouts.sol";
import {DatasetId, PoolId, SaleId, SnapshotId} from "src/interfaces/Ids.sol";
import {Money, Moneys, Scale} from "src/libraries/Money.sol";
import {DemoDollar} from "src/testnet/DemoDollar.sol";

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

/// @title Fixture
/// @notice A whole deployment with 5 members, 3 of whom are a quorum, and every step of the story up to a settled sale.
abstract contract Fixture is Test {
    uint8 internal constant N = 5;
    uint8 internal constant T = 3;
    uint256 internal constant ALL = 0x1f;
    /// @dev Members 0, 2 and 4.
    uint256 internal constant QUORUM = 0x15;
    uint128 internal constant BOND = 1000e6;
    uint64 internal constant CEREMONY = 1 hours;
    /// @dev Floors of this deployment.
    uint32 internal constant MIN_GROUP = 3;
    uint32 internal constant MIN_NEW = 1;
    uint256 internal constant NOTICE_FEE = 0.01 ether;
    uint64 internal constant SELL_FOR = 7 days;
    uint64 internal constant VOTE = 1 days;
    uint128 internal constant PRICE = 55_000e6;
    uint128 internal constant FLOOR = 10e6;
    uint128 internal constant MAX_PRICE = 1_000_000e6;
    uint256 internal constant BUYER_SECRET = 0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef;

    DemoDollar internal dollar;
    Committee internal committee;
    Anchors internal anchors;
    Datasets internal datasets;
    Market internal market;
    Delivery internal delivery;
    Payouts internal payouts;
    Ballots internal ballots;
    Notices internal notices;

    uint256[] internal keys;
    address[] internal founders;
    address internal buyer = makeAddr("buyer");
    address internal anyone = makeAddr("anyone");

    bytes32[4] internal keyG1;
    bytes32[8] internal keyG2;

    /// @dev The sum tree of the snapshot at hand.
    Leaves internal leaves;
    /// @dev The dollar's scale, and the tip of the dataset at hand.
    Money internal money;

    // ------------------------------------------------------------------------------------------------ deployment

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        for (uint256 i = 0; i < N; ++i) {
            (address account, uint256 key) = makeAddrAndKey(string.concat("member ", vm.toString(i)));
            founders.push(account);
            keys.push(key);
        }
        (keyG1, keyG2) = Keys.pair(BUYER_SECRET);
        dollar = new DemoDollar();
        deploy(founders, T);
    }

    /// @dev The order of deployment: the addresses of Market, Delivery and Payouts are predicted from the nonce.
    function deploy(address[] memory members, uint8 threshold) internal {
        committee = new Committee({
            bondToken_: dollar,
            minBond_: BOND,
            founders: members,
            threshold_: threshold,
            ceremonyWindow_: CEREMONY,
            market_: deployed(3)
        });
        anchors = new Anchors(committee);
        datasets = new Datasets(committee, 10, 30 days, MIN_GROUP, MIN_NEW);
        market = new Market({
            committee_: committee,
            datasets_: datasets,
            delivery_: deployed(1),
            payouts_: deployed(2),
            ballots_: deployed(3),
            maxPrice_: MAX_PRICE
        });
        delivery = new Delivery(committee, market);
        payouts = new Payouts(market);
        ballots = new Ballots(market);
        notices = new Notices(NOTICE_FEE);
    }

    /// @dev A committee of the founders beside the deployment's, with bonds in a token.
    function committeeOf(IERC20 token, address market_) internal returns (Committee) {
        return new Committee({
            bondToken_: token,
            minBond_: BOND,
            founders: founders,
            threshold_: T,
            ceremonyWindow_: CEREMONY,
            market_: market_
        });
    }

    /// @dev Address of the contract that is deployed after some others.
    function deployed(uint256 after_) internal view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + after_);
    }

    // ------------------------------------------------------------------------------------------------ signatures

    /// @dev 64 bytes r ‖ vs of a member.
    function sign(uint256 member, bytes32 digest) internal view returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(keys[member], digest);
        return abi.encodePacked(r, vs);
    }

    /// @dev Signatures of a bitmap of members, ascending by index.
    function quorum(uint256 signers, bytes32 digest) internal view returns (bytes memory signatures) {
        for (uint256 i = 0; i < keys.length; ++i) {
            if (signers & (1 << i) != 0) signatures = bytes.concat(signatures, sign(i, digest));
        }
    }

    /// @dev Digest of a struct hash under a contract's EIP-712 domain, computed from its ERC-5267 answer.
    function typed(address target, bytes32 structHash) internal view returns (bytes32) {
        (, string memory name, string memory version, uint256 chainId, address verifier,,) =
            Committee(target).eip712Domain();
        bytes32 separator = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                verifier
            )
        );
        return keccak256(abi.encodePacked(hex"1901", separator, structHash));
    }

    // ------------------------------------------------------------------------------------------------ committee

    function join(uint256 member) internal {
        dollar.mint(founders[member], BOND);
        vm.startPrank(founders[member]);
        dollar.approve(address(committee), BOND);
        committee.join("https://member.example", hex"0102", filled(96), filled(64));
        vm.stopPrank();
    }

    function joinAll() internal {
        for (uint256 i = 0; i < founders.length; ++i) {
            join(i);
        }
    }

    function dealAll() internal {
        uint64 attempt = committee.attempt();
        bytes memory dealing = filled(committee.dealingLength());
        for (uint256 i = 0; i < founders.length; ++i) {
            vm.prank(founders[i]);
            committee.deal(attempt, dealing);
        }
    }

    /// @dev Key material of the right length; the contract never looks into it.
    function material() internal view returns (bytes memory) {
        return filled(96 + 192 + 192 * founders.length);
    }

    function keyHashDigest(bytes memory material_) internal view returns (bytes32) {
        return typed(
            address(committee),
            keccak256(
                abi.encode(
                    keccak256("KeyHash(uint64 epoch,uint64 attempt,bytes32 keyHash)"),
                    uint64(1),
                    committee.attempt(),
                    keccak256(material_)
                )
            )
        );
    }

    function finalise() internal {
        bytes memory material_ = material();
        committee.finalise(material_, ALL, quorum(ALL, keyHashDigest(material_)));
    }

    function makeKey() internal {
        joinAll();
        dealAll();
        finalise();
    }

    /// @dev Bytes none of which is zero, as points are.
    function filled(uint256 length) internal pure returns (bytes memory data) {
        data = new bytes(length);
        assembly {
            let end := add(add(data, 32), length)
            for { let at := add(data, 32) } lt(at, end) { at := add(at, 32) } {
                mstore(at, 0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20)
            }
            // The last word may have run over the end: what lies there is zeroed, and taken into use.
            mstore(end, 0)
            mstore(0x40, and(add(end, 63), not(31)))
        }
    }

    // ------------------------------------------------------------------------------------------------ anchors

    function batchDigest(uint64 number, uint64 round, bytes32 root, uint32 count, bytes32 dataHash)
        internal
        view
        returns (bytes32)
    {
        bytes32 typeHash =
            keccak256("Batch(uint64 epoch,uint64 number,uint64 round,bytes32 root,uint32 count,bytes32 dataHash)");
        return typed(address(anchors), keccak256(abi.encode(typeHash, uint64(1), number, round, root, count, dataHash)));
    }

    // ------------------------------------------------------------------------------------------------ datasets

    function defaultTerms() internal view returns (Terms memory terms) {
        terms.name = "What people listen to";
        terms.schema = "artist-preferences/v1";
        terms.founder = address(this);
        terms.purposes = new Purpose[](2);
        terms.purposes[0] = Purpose({dpv: "AcademicResearch", pdpp: "research"});
        terms.purposes[1] = Purpose({dpv: "ProvidePersonalisedRecommendations", pdpp: "personalization"});
        terms.token = address(dollar);
        terms.floorPrice = FLOOR;
        terms.maxWeight = 1;
        terms.cadence = Cadence({
            minGroup: MIN_GROUP, minNew: MIN_NEW, minClass: 2, minInterval: 1 hours, minAge: 10, sellFor: SELL_FOR
        });
        terms.windows = Windows({vote: 0, commit: 1 hours, release: 2 hours, confirm: 3 hours, dispute: 1 days});
        terms.salt = "salt";
    }

    /// @dev Terms under which contributors vote for a day.
    function votingTerms(VoteRule rule, uint16 bps) internal view returns (Terms memory terms) {
        terms = defaultTerms();
        terms.vote.rule = uint8(rule);
        if (rule == VoteRule.Veto) terms.vote.vetoBps = bps;
        if (rule == VoteRule.Ballot) terms.vote.quorumBps = bps;
        terms.windows.vote = VOTE;
    }

    /// @dev Terms with a split: parts of 10,000 for validators, for a treasury and for tips.
    function splitTerms(uint16 potBps, uint16 treasuryBps, uint16 tipBps) internal returns (Terms memory terms) {
        terms = defaultTerms();
        address treasury = treasuryBps == 0 ? address(0) : makeAddr("treasury");
        terms.split = Split({potBps: potBps, treasuryBps: treasuryBps, tipBps: tipBps, coverBps: 0, treasury: treasury});
        money = Moneys.make(0, tipBps);
    }

    function createDataset() internal returns (DatasetId) {
        return datasets.create(defaultTerms());
    }

    /// @dev The next snapshot of a dataset over {leaves}.
    function nextSnapshot(DatasetId dataset) internal view returns (Snapshot memory s) {
        s.dataset = dataset;
        s.number = datasets.datasetOf(dataset).snapshots + 1;
        s.round = 7;
        s.epoch = 1;
        s.contributionRoot = keccak256("contributions");
        s.sumRoot = Trees.sumRoot(leaves);
        s.totalWeight = uint64(uint256(s.sumRoot));
        s.count = uint32(leaves.accounts.length);
        s.manifest = sha256("manifest");
        s.asOf = uint64(vm.getBlockNumber()) - 2;
        s.asOfHash = blockhash(s.asOf);
        s.sellUntil = uint64(vm.getBlockTimestamp()) + datasets.datasetOf(dataset).sellFor;
    }

    function commitSnapshot(Snapshot memory s) internal returns (SnapshotId) {
        bytes memory signatures = quorum(QUORUM, SnapshotId.unwrap(datasets.snapshotId(s)));
        return datasets.commitSnapshot(s, QUORUM, signatures);
    }

    /// @dev A dataset with one snapshot over `count` equal leaves that is on sale.
    function snapshotOnSale(uint256 count) internal returns (SnapshotId id) {
        leaves = Trees.equal(count, 1);
        id = commitSnapshot(nextSnapshot(createDataset()));
        skip(10);
    }

    // ------------------------------------------------------------------------------------------------ sales

    function defaultOffer(SnapshotId snapshot) internal view returns (Offer memory o) {
        o.snapshot = snapshot;
        o.buyer = buyer;
        o.price = PRICE;
        o.buyerKeyHash = keccak256(abi.encodePacked(keyG1, keyG2));
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        o.salt = "offer";
    }

    function fund(address account, uint256 amount) internal {
        dollar.mint(account, amount);
        vm.prank(account);
        dollar.approve(address(payouts), amount);
    }

    function makeOffer(Offer memory o) internal returns (SaleId) {
        fund(o.buyer, o.price);
        vm.prank(o.buyer);
        return market.offer(o, keyG1, keyG2);
    }

    function noTombstones() internal pure returns (Tombstones memory) {
        return Tombstones({digest: keccak256(""), count: 0, weight: 0});
    }

    function listRoot(SaleId sale, uint256 member) internal pure returns (bytes32) {
        return keccak256(abi.encode("list", sale, member));
    }

    /// @dev A member's commit to a root, as Delivery takes it.
    function commitItem(SaleId sale, uint8 member, bytes32 root) internal view returns (bytes memory) {
        bytes32 digest = delivery.commitDigest(sale, 1, member, root, noTombstones());
        return bytes.concat(bytes1(member), root, sign(member, digest));
    }

    /// @dev Commits of a bitmap of members, ascending by index.
    function commits(SaleId sale, uint256 members) internal view returns (bytes memory items) {
        for (uint8 i = 0; i < N; ++i) {
            if (members & (1 << i) != 0) items = bytes.concat(items, commitItem(sale, i, listRoot(sale, i)));
        }
    }

    function commit(SaleId sale, uint256 members) internal {
        delivery.commit(sale, noTombstones(), commits(sale, members));
    }

    function confirm(SaleId sale, uint256 lists) internal {
        bytes32 digest = delivery.confirmDigest(sale, delivery.rootsDigest(sale), lists);
        delivery.confirm(sale, lists, QUORUM, quorum(QUORUM, digest));
    }

    /// @dev A sale whose lists stand.
    function confirmedSale(Offer memory o) internal returns (SaleId sale) {
        sale = makeOffer(o);
        commit(sale, ALL);
        confirm(sale, ALL);
    }

    /// @dev A sale to its end: the price is in the pool.
    function settledSale(Offer memory o) internal returns (SaleId sale) {
        sale = confirmedSale(o);
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);
    }

    // ------------------------------------------------------------------------------------------------ payouts

    /// @dev The pool of a snapshot over {leaves} that is paid in {dollar}.
    function poolOf(SnapshotId snapshot) internal view returns (Pool memory) {
        return Pool({
            snapshot: snapshot,
            token: dollar,
            money: money,
            count: uint32(leaves.accounts.length),
            sumRoot: Trees.sumRoot(leaves)
        });
    }

    /// @dev A leaf's numbers: 0 13 ‖ money 3 ‖ count 4 ‖ number 4 ‖ weight 8.
    function leafOf(uint32 number) internal view returns (Leaf) {
        uint32 count = uint32(leaves.accounts.length);
        bytes memory word = abi.encodePacked(bytes13(0), money, count, number, leaves.weights[number]);
        return Leaf.wrap(bytes32(word));
    }

    function push(SnapshotId snapshot, uint32 group) internal {
        (bytes memory packed, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, group);
        payouts.push(poolOf(snapshot), group, packed, names, siblings);
    }

    function claim(SnapshotId snapshot, uint32 number) internal returns (uint64) {
        bytes32[] memory siblings = Trees.sumProof(leaves, number);
        vm.prank(leaves.accounts[number]);
        return payouts.claim(snapshot, dollar, leafOf(number), siblings);
    }

    /// @dev Units of account in the pool of a snapshot.
    function accrued(SnapshotId snapshot) internal view returns (uint64) {
        return payouts.accruedOf(datasets.poolOf(snapshot));
    }

    function assertState(SaleId sale, State state) internal view {
        assertEq(uint8(market.stateOf(sale)), uint8(state), "state of the sale");
    }
}
