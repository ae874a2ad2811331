// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

/// @notice A snapshot with pools that a test fills at will: sales are made and settled as by Market, which is impersonated.
abstract contract PoolFixture is Fixture {
    SnapshotId internal snapshot;
    uint256 internal deposits;

    function setUp() public virtual override {
        super.setUp();
        makeKey();
    }

    /// @dev A snapshot over given leaves. Weights other than 1 need a rule that is not built, so Datasets answers as if there
    /// were such a snapshot.
    function makeSnapshot(Leaves memory leaves_) internal {
        leaves = leaves_;
        bytes32 root = Trees.sumRoot(leaves_).hash;
        snapshot = SnapshotId.wrap(keccak256(abi.encode("snapshot", root)));
        vm.mockCall(address(datasets), abi.encodeCall(datasets.sumRootOf, (snapshot)), abi.encode(root));
    }

    function totalWeight() internal view returns (uint64 sum) {
        for (uint256 i = 0; i < leaves.weights.length; ++i) {
            sum += leaves.weights[i];
        }
    }

    /// @dev An escrow, made by Market.
    function escrow(uint128 amount) internal {
        fund(buyer, amount);
        uint64 sum = totalWeight();
        vm.prank(address(market));
        payouts.escrow({
            snapshot: snapshot,
            token: dollar,
            totalWeight: sum,
            count: uint32(leaves.accounts.length),
            buyer: buyer,
            amount: amount
        });
    }

    /// @dev A settled sale.
    function deposit(uint128 amount) internal {
        escrow(amount);
        vm.prank(address(market));
        payouts.deposit(SaleId.wrap(bytes32(++deposits)), snapshot, amount);
    }

    /// @dev Writes a ban of a leaf into storage, after its record was made: nothing bans yet, but the layout is there.
    function ban(uint32 index) internal {
        address account = leaves.accounts[index];
        vm.record();
        Record memory record = payouts.recordOf(snapshot, index, account);
        (bytes32[] memory slots,) = vm.accesses(address(payouts));
        bytes32 head = slots[0];
        vm.store(address(payouts), head, bytes32(uint256(vm.load(address(payouts), head)) | (1 << 192)));
        uint256 capSlot = uint256(head) + 1;
        vm.store(address(payouts), bytes32(capSlot), bytes32(uint256(payouts.poolOf(snapshot).index)));
        addBannedWeight(record.weight);
        Record memory after_ = payouts.recordOf(snapshot, index, account);
        assertTrue(after_.banned && after_.cap == payouts.poolOf(snapshot).index && after_.last == record.last, "ban");
    }

    function addBannedWeight(uint64 weight) internal {
        vm.record();
        uint64 before = payouts.bannedWeight(snapshot);
        (bytes32[] memory slots,) = vm.accesses(address(payouts));
        vm.store(address(payouts), slots[0], bytes32(uint256(before + weight)));
    }

    /// @dev Has the leaf's account make a record without being paid.
    function makeRecord(uint32 index) internal {
        SumNode[] memory siblings = Trees.sumProof(leaves, index);
        vm.prank(leaves.accounts[index]);
        payouts.setPayee(snapshot, index, leaves.weights[index], siblings, leaves.accounts[index]);
    }

    function due(uint32 index) internal view returns (uint256) {
        return payouts.due(snapshot, index, leaves.accounts[index], leaves.weights[index]);
    }

    /// @dev Leaves of given weights, with accounts of their own.
    function weighted(uint64[] memory weights) internal pure returns (Leaves memory leaves_) {
        leaves_ = Trees.equal(weights.length, 1);
        leaves_.weights = weights;
    }
}
