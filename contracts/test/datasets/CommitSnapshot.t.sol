// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DatasetsCommitSnapshotTest is Fixture {
    /// @dev Keeps hashes of 8,191 blocks (EIP-2935).
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    DatasetId internal dataset;
    Snapshot internal s;

    function setUp() public override {
        super.setUp();
        makeKey();
        dataset = createDataset();
        leaves = Trees.equal(10, 1);
        s = nextSnapshot(dataset);
    }

    /// @dev Expects an error although a quorum signed.
    function expectRefused(bytes memory reason) internal {
        bytes memory signatures = quorum(QUORUM, SnapshotId.unwrap(datasets.snapshotId(s)));
        vm.expectRevert(reason);
        datasets.commitSnapshot(s, QUORUM, signatures);
    }

    /// @dev The root with another sum.
    function withSum(uint64 sum) internal view returns (bytes32) {
        return bytes32(abi.encodePacked(bytes24(s.sumRoot), sum));
    }

    function test_RevertWhen_ThereIsNoSuchDataset() public {
        // when there is no such dataset: it should revert with Datasets_Unknown
        s.dataset = DatasetId.wrap("none");
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_Unknown.selector, s.dataset));
    }

    function testFuzz_RevertWhen_NumberIsNotTheNext(uint64 number) public {
        // when the number is not the dataset's next: it should revert with Datasets_WrongNumber
        vm.assume(number != 1);
        s.number = number;
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_WrongNumber.selector, number, 1));
    }

    function test_RevertWhen_GroupIsTooSmall() public {
        // when the group is smaller than the terms ask: it should revert with Datasets_GroupTooSmall
        s.count = 2;
        s.totalWeight = 2;
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_GroupTooSmall.selector, 2, 3));
    }

    function testFuzz_RevertWhen_WeightDoesNotFitTheCount(uint64 totalWeight) public {
        // when the total weight does not fit the count: it should revert with Datasets_BadWeight
        vm.assume(totalWeight != 10);
        (s.totalWeight, s.sumRoot) = (totalWeight, withSum(totalWeight));
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_BadWeight.selector, totalWeight, 10, 1));
    }

    function testFuzz_RevertWhen_TotalWeightIsNotTheRootsSum(uint64 sum) public {
        // when the total weight is not the sum in the root: it should revert with Datasets_WrongSum
        vm.assume(sum != 10);
        s.sumRoot = withSum(sum);
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_WrongSum.selector, 10, s.sumRoot));
    }

    function test_RevertWhen_SellUntilHasPassedOrIsTooFar() public {
        // when it sells until a time that has passed, or for longer than the terms' sellFor: it should revert with Datasets_BadSellUntil
        uint64 latest = uint64(block.timestamp) + SELL_FOR;
        bytes4 selector = IDatasets.Datasets_BadSellUntil.selector;
        s.sellUntil = uint64(block.timestamp);
        expectRefused(abi.encodeWithSelector(selector, s.sellUntil, latest));
        s.sellUntil = latest + 1;
        expectRefused(abi.encodeWithSelector(selector, s.sellUntil, latest));
        s.sellUntil = type(uint64).max;
        expectRefused(abi.encodeWithSelector(selector, s.sellUntil, latest));
        s.sellUntil = uint64(block.timestamp) + 1;
        commitSnapshot(s);
    }

    function test_RevertWhen_ARootIsZero() public {
        // when a root or the manifest is zero: it should revert with Datasets_EmptyRoot
        bytes memory reason = abi.encodeWithSelector(IDatasets.Datasets_EmptyRoot.selector);
        s.contributionRoot = 0;
        expectRefused(reason);
        s.contributionRoot = "root";
        s.manifest = 0;
        expectRefused(reason);
    }

    function test_RevertWhen_TheIntervalHasNotPassed() public {
        // when the interval since the snapshot before has not passed: it should revert with Datasets_TooSoon
        commitSnapshot(s);
        // Not block.timestamp: the optimizer reads it where it is used, since it knows no skip within a call.
        uint256 at = vm.getBlockTimestamp();
        skip(1 hours - 1);
        s = nextSnapshot(dataset);
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_TooSoon.selector, at + 1 hours));
        skip(1);
        commitSnapshot(s);
    }

    function testFuzz_RevertWhen_EpochIsNotTheCommittees(uint64 epoch) public {
        // when the epoch is not the committee's: it should revert with Datasets_WrongEpoch
        vm.assume(epoch != 1);
        s.epoch = epoch;
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_WrongEpoch.selector, epoch, 1));
    }

    function expectBadAsOf(uint64 asOf, bytes32 asOfHash) internal {
        (s.asOf, s.asOfHash) = (asOf, asOfHash);
        expectRefused(abi.encodeWithSelector(IDatasets.Datasets_BadAsOf.selector, asOf, asOfHash));
    }

    function test_RevertWhen_AsOfIsNoKnownBlockOfThatHash() public {
        // when asOf is not a known block of that hash: it should revert with Datasets_BadAsOf
        uint64 here = uint64(block.number);
        expectBadAsOf(here, "hash");
        expectBadAsOf(here + 1, 0);
        expectBadAsOf(here - 1, "another hash");
        expectBadAsOf(here - 1, 0);
        expectBadAsOf(here - 300, "too old");
        expectBadAsOf(here - 300, 0);
    }

    function test_RevertWhen_SignaturesAreNoQuorum() public {
        // when the signatures are no quorum over just this snapshot: it should revert with Datasets_NoQuorum
        bytes32 id = SnapshotId.unwrap(datasets.snapshotId(s));
        bytes memory two = quorum(0x3, id);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NoQuorum.selector, id, 0x3));
        datasets.commitSnapshot(s, 0x3, two);
    }

    function testFuzz_RevertWhen_SignaturesAreOverAnotherSnapshot(uint64 round, bytes32 root, bytes32 manifest) public {
        // when the signatures are no quorum over just this snapshot: it should revert with Datasets_NoQuorum
        vm.assume(root != 0 && manifest != 0);
        vm.assume(round != s.round || root != s.contributionRoot || manifest != s.manifest);
        bytes memory signatures = quorum(QUORUM, SnapshotId.unwrap(datasets.snapshotId(s)));
        (s.round, s.contributionRoot, s.manifest) = (round, root, manifest);
        SnapshotId id = datasets.snapshotId(s);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NoQuorum.selector, id, QUORUM));
        datasets.commitSnapshot(s, QUORUM, signatures);
    }

    function test_EmitsForAnyone() public {
        // when all is well: it should return the EIP-712 digest of the snapshot
        // when all is well: it should emit SnapshotCommitted, for anyone
        SnapshotId id = datasets.snapshotId(s);
        PoolId pool = PoolId.wrap(keccak256(abi.encode(poolOf(id))));
        bytes memory signatures = quorum(ALL, SnapshotId.unwrap(id));
        vm.expectEmit(address(datasets));
        emit IDatasets.SnapshotCommitted(id, dataset, pool, s, ALL);
        vm.prank(anyone);
        SnapshotId committed = datasets.commitSnapshot(s, ALL, signatures);
        assertEq(SnapshotId.unwrap(committed), SnapshotId.unwrap(id));
    }

    function test_KeepsWhatSalesNeedAndTheSigners() public {
        // when all is well: it should keep what sales need, and the signers
        SnapshotId id = commitSnapshot(s);
        SnapshotRecord memory kept = datasets.snapshotOf(id);
        assertEq(DatasetId.unwrap(kept.dataset), DatasetId.unwrap(dataset));
        Pool memory pool =
            Pool({snapshot: id, token: IERC20(address(dollar)), money: Money.wrap(0), count: 10, sumRoot: s.sumRoot});
        assertEq(PoolId.unwrap(kept.pool), keccak256(abi.encode(pool)));
        assertEq(PoolId.unwrap(datasets.poolOf(id)), PoolId.unwrap(kept.pool));
        assertEq(kept.totalWeight, 10);
        assertEq(kept.signers, QUORUM);
        assertEq(kept.committedAt, block.timestamp);
        assertEq(kept.sellUntil, s.sellUntil);
        assertEq(datasets.datasetOf(dataset).snapshots, 1);
        assertEq(datasets.datasetOf(dataset).lastSnapshotAt, block.timestamp);
    }

    function test_AnswersAllThatAnOfferAsks() public {
        // when all is well: it should answer all that an offer asks
        SaleTerms memory terms = datasets.saleTermsOf(commitSnapshot(s));
        assertEq(DatasetId.unwrap(terms.dataset), DatasetId.unwrap(dataset));
        assertEq(terms.token, address(dollar));
        assertEq(Scale.unwrap(terms.scale), 0);
        assertEq(terms.floorPrice, FLOOR);
        assertEq(terms.totalWeight, 10);
        assertEq(terms.sellFrom, block.timestamp + 10);
        assertEq(terms.sellUntil, s.sellUntil);
        assertEq(terms.commit, 1 hours);
        assertEq(terms.release, 2 hours);
        assertEq(terms.confirm, 3 hours);
        assertEq(terms.dispute, 1 days);
    }

    function test_KnowsBlocksOfTheHistoryContract() public {
        // when all is well: it should know blocks of the history contract (EIP-2935)
        uint64 old = uint64(block.number) - 900;
        vm.etch(HISTORY, hex"60203560005260206000f3");
        vm.mockCall(HISTORY, abi.encode(old), abi.encode(bytes32("old hash")));
        (s.asOf, s.asOfHash) = (old, "old hash");
        commitSnapshot(s);
    }

    function test_CountsSnapshotsADataset() public {
        // when all is well: it should count snapshots a dataset
        commitSnapshot(s);
        Terms memory terms = defaultTerms();
        terms.salt = "another";
        DatasetId other = datasets.create(terms);
        commitSnapshot(nextSnapshot(other));
        skip(1 hours);
        vm.roll(block.number + 5);
        commitSnapshot(nextSnapshot(dataset));
        assertEq(datasets.datasetOf(dataset).snapshots, 2);
        assertEq(datasets.datasetOf(other).snapshots, 1);
    }
}
