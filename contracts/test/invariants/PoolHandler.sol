// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../payouts/PoolFixture.sol";

/// @notice Deposits, bans, pushes and claims in any order, on leaves of unequal weights.
contract PoolHandler is PoolFixture {
    uint256 internal constant LEAVES = 11;

    /// @dev What a leaf may have in all: fixed at its ban.
    mapping(uint256 index => uint256) public capOf;
    mapping(uint256 index => bool) public isBanned;
    mapping(uint256 index => uint128) public lastSeen;
    uint256 public received;
    uint256 public foreign;

    function setUp() public override {
        super.setUp();
        uint64[] memory weights = new uint64[](LEAVES);
        for (uint256 i = 0; i < LEAVES; ++i) {
            weights[i] = uint64([1, 2, 3, 5, 8][i % 5]);
        }
        // Another pool of the same token holds money that must stay.
        makeSnapshot(Trees.equal(3, 1));
        deposit(1_000_003);
        foreign = 1_000_003;
        makeSnapshot(weighted(weights));
    }

    function pay(uint96 amount) external {
        amount = uint96(bound(amount, 1, 1e15));
        deposit(amount);
        received += amount;
    }

    function paySmall(uint96 amount) external {
        amount = uint96(bound(amount, 1, 50));
        deposit(amount);
        received += amount;
    }

    function banOne(uint32 index) external {
        index %= uint32(LEAVES);
        uint64 weight = leaves.weights[index];
        // Something stays to sell, and the pool is open.
        if (isBanned[index] || payouts.poolOf(snapshot).totalWeight == 0) return;
        if (payouts.bannedWeight(snapshot) + weight >= totalWeight() / 2) return;
        if (payouts.recordOf(snapshot, index, leaves.accounts[index]).weight == 0) makeRecord(index);
        ban(index);
        isBanned[index] = true;
        capOf[index] = partOf(index, payouts.poolOf(snapshot).index);
    }

    function pushAll() external {
        if (payouts.poolOf(snapshot).index == 0) return;
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        try payouts.push(snapshot, 0, part.accounts, part.weights, siblings) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), IPayouts.Payouts_NothingDue.selector, "push refused");
        }
    }

    function claimOne(uint32 index) external {
        index %= uint32(LEAVES);
        if (due(index) == 0) return;
        claim(snapshot, index);
    }

    function partOf(uint256 index, uint256 poolIndex) public view returns (uint256) {
        return poolIndex * leaves.weights[index] / totalWeight();
    }

    function check() external {
        uint256 poolIndex = payouts.poolOf(snapshot).index;
        (, uint128 own) = payouts.blockOf(snapshot, 0);
        uint256 paid = 0;
        for (uint32 i = 0; i < LEAVES; ++i) {
            address account = leaves.accounts[i];
            // Accounts of the other pool's leaves are the first three of this one's, and never paid there.
            uint256 held = dollar.balanceOf(account);
            uint256 most = isBanned[i] ? capOf[i] : partOf(i, poolIndex);
            assertEq(held + due(i), most, "part");
            paid += held;
            uint128 last = payouts.recordOf(snapshot, i, account).last;
            assertGe(last, lastSeen[i], "a record went back");
            lastSeen[i] = last;
            bool recorded = payouts.recordOf(snapshot, i, account).weight != 0;
            assertEq(recorded, own & (1 << i) != 0, "bit and record");
        }
        assertLe(paid, received, "paid more than came in");
        assertEq(payouts.liabilities(dollar), received + foreign - paid, "liabilities");
        assertSolvent();
    }
}
