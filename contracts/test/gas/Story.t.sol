// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

/// @notice Gas of whole transactions: every call below runs as a transaction of its own (isolate = true). Figures are written to
/// snapshots/ and stand in README.md.
contract StoryGas is Fixture {
    uint256 internal constant CONTRIBUTORS = 10_000;

    function setUp() public override {
        super.setUp();
        makeKey();
    }

    function measure(string memory step) internal {
        vm.snapshotGasLastCall("story", step);
    }

    function test_anchor() public {
        for (uint64 number = 1; number <= 2; ++number) {
            bytes32 root = keccak256(abi.encode("root", number));
            bytes32 dataHash = keccak256(abi.encode("data", number));
            bytes32 digest = batchDigest(number, 3, root, 1000, dataHash);
            anchors.anchor(number, 3, root, 1000, dataHash, QUORUM, quorum(QUORUM, digest));
        }
        measure("anchor");
    }

    function test_purchase() public {
        warmUp();
        SnapshotId snapshot = snapshotOnSale(CONTRIBUTORS);
        Offer memory o = defaultOffer(snapshot);
        o.price = 100_000e6;
        buy(o, " first");
        o.salt = "second offer";
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        buy(o, " second");
    }

    /// @dev The deployment and the token have seen a sale of another snapshot before, as they have in the long run.
    function warmUp() internal {
        leaves = Trees.equal(3, 1);
        Terms memory terms = defaultTerms();
        terms.salt = "another";
        SnapshotId snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        settledSale(defaultOffer(snapshot));
        vm.roll(vm.getBlockNumber() + 10);
    }

    function buy(Offer memory o, string memory which) internal {
        SaleId sale = makeOffer(o);
        measure(string.concat("offer,", which));
        (uint8[] memory indices, bytes32[] memory roots, bytes memory signatures) = commits(sale, ALL);
        delivery.commit(sale, noTombstones(), indices, roots, signatures);
        measure(string.concat("commit,", which));
        bytes32 digest = delivery.confirmDigest(sale, delivery.rootsDigest(sale), ALL);
        delivery.confirm(sale, ALL, QUORUM, quorum(QUORUM, digest));
        measure(string.concat("confirm,", which));
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(sale);
        measure(string.concat("settle,", which));
    }

    function test_claims() public {
        warmUp();
        SnapshotId snapshot = snapshotOnSale(CONTRIBUTORS);
        Offer memory o = defaultOffer(snapshot);
        o.price = 100_000e6;
        settledSale(o);
        claim(snapshot, 4000);
        measure("claim, block untouched");
        claim(snapshot, 4001);
        measure("claim, block touched");
        o.salt = "second offer";
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        settledSale(o);
        vm.prank(leaves.accounts[4000]);
        payouts.claimAgain(snapshot, 4000);
        measure("claim again");
    }

    function test_push() public {
        warmUp();
        SnapshotId snapshot = snapshotOnSale(CONTRIBUTORS);
        Offer memory o = defaultOffer(snapshot);
        o.price = 100_000e6;
        settledSale(o);
        push(snapshot, 3);
        measure("push of 128, new balances");
        o.salt = "second offer";
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        settledSale(o);
        push(snapshot, 3);
        measure("push of 128, existing balances");
    }
}
