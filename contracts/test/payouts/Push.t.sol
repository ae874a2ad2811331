// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {ChargingToken} from "../support/tokens/ChargingToken.sol";
import {OddToken} from "../support/tokens/OddToken.sol";
import {SilentToken} from "../support/tokens/SilentToken.sol";
import "./PoolFixture.sol";

contract PayoutsPushTest is PoolFixture {
    address internal payee = makeAddr("payee");

    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(300, 1));
    }

    function test_RevertWhen_ThereIsNoSuchGroup() public {
        // when the tree has no such group, or another number of leaves in it: it should revert with Payouts_BadGroup
        deposit(3000);
        (bytes memory packed_,, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        bytes memory reason = abi.encodeWithSelector(IPayouts.Payouts_BadGroup.selector, 3, 300);
        vm.expectRevert(reason);
        payouts.push(pool(), 3, packed_, "", siblings);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadGroup.selector, 2, 300));
        payouts.push(pool(), 2, packed_, "", siblings);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadGroup.selector, 0, 300));
        payouts.push(pool(), 0, bytes.concat(packed_, hex"00"), "", siblings);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadGroup.selector, type(uint32).max, 300));
        payouts.push(pool(), type(uint32).max, packed_, "", siblings);
    }

    function test_RevertWhen_WeightsOfAGroupReach64Bits() public {
        // when the tree has no such group, or another number of leaves in it: it should revert with Payouts_BadGroup
        leaves = Trees.equal(2, 1);
        (leaves.weights[0], leaves.weights[1]) = (1 << 63, (1 << 63) + 5);
        bytes32 left = Trees.sumLeaf(leaves, 0);
        bytes32 right = Trees.sumLeaf(leaves, 1);
        // A dishonest root, whose sum wrapped around.
        sumRoot = bytes32(abi.encodePacked(bytes24(keccak256(abi.encodePacked(left, right))), uint64(5)));
        deposit(3000);
        bytes memory packed_ =
            abi.encodePacked(leaves.accounts[0], leaves.weights[0], leaves.accounts[1], leaves.weights[1]);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadGroup.selector, 0, 2));
        payouts.push(pool(), 0, packed_, "", new bytes32[](0));
    }

    function test_RevertWhen_LeavesDoNotLeadToTheRoot() public {
        // when the leaves do not lead to the pool's root: it should revert with Payouts_BadProof
        deposit(3000);
        (bytes memory packed_,, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        expectBadProof(0, packed_, "", new bytes32[](siblings.length + 1));
        expectBadProof(0, packed_, "", new bytes32[](siblings.length - 1));
        expectBadProof(1, packed_, "", siblings);
        expectBadProof(0, packed_, abi.encodePacked(uint8(5), payee), siblings);
        siblings[0] = ~siblings[0];
        expectBadProof(0, packed_, "", siblings);
        siblings[0] = ~siblings[0];
        packed_[30] ^= 0x01;
        expectBadProof(0, packed_, "", siblings);
    }

    function expectBadProof(uint32 group, bytes memory packed_, bytes memory names, bytes32[] memory siblings)
        internal
    {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadProof.selector, poolId(), group));
        payouts.push(pool(), group, packed_, names, siblings);
    }

    function test_RevertWhen_NamesAreBad() public {
        // when named leaves are not whole, not in order or beyond the group: it should revert with Payouts_BadNames
        makeSnapshot(naming(naming(Trees.equal(5, 1), 1, payee), 3, payee));
        deposit(50);
        (bytes memory packed_, bytes memory names,) = Trees.sumGroup(leaves, 0);
        bytes memory swapped = abi.encodePacked(uint8(3), payee, uint8(1), payee);
        bytes memory twice = abi.encodePacked(uint8(1), payee, uint8(1), payee);
        bytes[4] memory bad = [bytes.concat(names, hex"04"), swapped, twice, abi.encodePacked(uint8(5), payee)];
        for (uint256 i = 0; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadNames.selector, 0));
            payouts.push(pool(), 0, packed_, bad[i], new bytes32[](0));
        }
    }

    function test_RevertWhen_F04_NobodyWasPaid() public {
        // when nobody was paid: it should revert with Payouts_NobodyPaid
        BlockingToken token = new BlockingToken();
        useToken(token);
        makeSnapshot(Trees.equal(3, 1));
        deposit(2);
        expectNobodyPaid();

        deposit(28);
        for (uint256 i = 0; i < 3; ++i) {
            token.setBlocked(leaves.accounts[i], true);
        }
        expectNobodyPaid();
        (, bool stuck,) = payouts.laneOf(poolId(), 0);
        assertFalse(stuck);
        assertEq(payouts.groupOf(poolId(), 0), 0);
    }

    function expectNobodyPaid() internal {
        (bytes memory packed_,, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NobodyPaid.selector, poolId(), 0));
        payouts.push(pool(), 0, packed_, "", siblings);
    }

    function test_RevertWhen_F15_TokenChargesTheVault() public {
        // when the token charges the vault: it should revert with Payouts_Overcharged
        ChargingToken token = new ChargingToken();
        useToken(token);
        deposit(30_000);
        (bytes memory packed_,, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_Overcharged.selector, 12_928, 12_800));
        payouts.push(pool(), 0, packed_, "", siblings);
        // A claim does not look: the vault has less than it owes from then on.
        assertEq(claim(7), 100);
        assertEq(token.balanceOf(address(payouts)), 30_000 - 101);
    }

    function testFuzz_RevertWhen_GasIsTooLow(uint256 limit) public {
        // when too little gas is left: it should revert with Payouts_GasTooLow and pay nobody
        makeSnapshot(Trees.equal(4, 1));
        deposit(40);
        limit = bound(limit, 60_000, 400_000);
        bytes memory names;
        (bytes memory packed_,, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        try payouts.push{gas: limit}(pool(), 0, packed_, names, siblings) {
            for (uint256 i = 0; i < 4; ++i) {
                assertEq(balanceOf(i), 10, "paid in full");
            }
        } catch (bytes memory reason) {
            bool starved = reason.length == 0 || bytes4(reason) == IPayouts.Payouts_GasTooLow.selector;
            assertTrue(starved, "reason");
            assertEq(balanceOf(0), 0, "paid nobody");
        }
    }

    function test_RevertWhen_TransfersWouldBeStarved() public {
        // when too little gas is left: it should revert with Payouts_GasTooLow and pay nobody
        makeSnapshot(Trees.equal(4, 1));
        expectStarved();
        // Paid one by one.
        makeSnapshot(naming(Trees.equal(4, 1), 0, payee));
        expectStarved();
    }

    /// @dev A push says so for some 132,000 of gas, below which it has none for all it does before.
    function expectStarved() internal {
        deposit(40);
        (bytes memory packed_, bytes memory names,) = Trees.sumGroup(leaves, 0);
        bytes memory data = abi.encodeCall(payouts.push, (pool(), 0, packed_, names, new bytes32[](0)));
        uint256 starved = 0;
        for (uint256 limit = 50_000; limit < 600_000; limit += 10_000) {
            uint256 state = vm.snapshotState();
            (bool ok, bytes memory reason) = address(payouts).call{gas: limit}(data);
            vm.revertToState(state);
            if (ok) break;
            if (bytes4(reason) == IPayouts.Payouts_GasTooLow.selector) ++starved;
        }
        assertGt(starved, 12, "starved");
    }

    /// forge-config: default.fuzz.runs = 24
    function testFuzz_PaysEveryLeaf(uint256 count, uint64 units, uint256 seed) public {
        // when all is well: it should pay every leaf of the group its part, in trees of 1 to 300 leaves
        count = bound(count, 1, 300);
        Leaves memory leaves_ = Trees.equal(count, 1);
        for (uint256 i = 0; i < count; ++i) {
            leaves_.weights[i] = uint64(uint256(keccak256(abi.encode(seed, i))) % 9);
        }
        leaves_.weights[0] = 1;
        makeSnapshot(leaves_);
        units = uint64(bound(units, 10_000, 1e15));
        deposit(units);
        for (uint32 g = 0; g * 128 < count; ++g) {
            (bytes memory packed_, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, g);
            try payouts.push(pool(), g, packed_, names, siblings) {}
            catch (bytes memory reason) {
                assertEq(bytes4(reason), IPayouts.Payouts_NobodyPaid.selector, "push");
            }
        }
        for (uint256 i = 0; i < count; ++i) {
            assertEq(balanceOf(i), partOf(i, units), "part");
        }
    }

    function test_PaysWhatCameInSince() public {
        // when all is well: it should pay what came in since
        deposit(1499);
        push(0);
        assertEq(balanceOf(7), 4);
        deposit(1);
        push(0);
        assertEq(balanceOf(7), 5);
        assertEq(balanceOf(128), 0);
    }

    function test_EmitsPushed() public {
        // when all is well: it should emit Pushed
        deposit(3000);
        vm.expectEmit(address(payouts));
        emit IPayouts.Pushed({pool: poolId(), group: 2, to: 3000, units: 440, failed: 0});
        push(2);
    }

    function test_PaysOtherTokens() public {
        // when all is well: it should pay a token that answers nothing, and one of 18 decimals
        useToken(DemoDollar(address(new SilentToken())));
        deposit(3000);
        push(0);
        assertEq(balanceOf(7), 10);

        // The token of the same bytes, seen as one of 18 decimals.
        dollar = new DemoDollar();
        scale = 12;
        deposit(3000);
        push(0);
        assertEq(balanceOf(7), 10e12);
        assertEq(claim(200), 10);
        assertEq(balanceOf(200), 10e12);
    }

    function test_PaysARecordsPayee() public {
        // when a leaf has a record: it should pay its payee from where the record stands
        deposit(3000);
        assertEq(register(7), 10);
        deposit(600);
        setPayee(7, payee);
        push(0);
        assertEq(dollar.balanceOf(payee), 2);
        assertEq(balanceOf(7), 10);
        deposit(300);
        push(0);
        assertEq(dollar.balanceOf(payee), 3);
    }

    function test_PaysNamedLeaves() public {
        // when leaves name payees: it should pay these, and leave out a held leaf
        makeSnapshot(naming(naming(Trees.equal(13, 1), 6, payee), 9, address(0)));
        deposit(130);
        push(0);
        for (uint256 i = 0; i < 13; ++i) {
            assertEq(balanceOf(i), i == 6 || i == 9 ? 0 : 10, "part");
        }
        assertEq(dollar.balanceOf(payee), 10);
        assertEq(due(9), 10);
    }

    function test_PaysTheOthers() public {
        // when a recipient can't be paid: it should pay the others and stick the leaf
        OddToken token = new OddToken();
        useToken(token);
        deposit(3000);
        push(0);
        deposit(600);
        for (uint8 mood = 1; mood <= 5; ++mood) {
            token.setMood(leaves.accounts[10 * mood], OddToken.Mood(mood));
        }
        uint128 failed = uint128((1 << 10) | (1 << 20) | (1 << 30) | (1 << 40) | (1 << 50));
        vm.expectEmit(address(payouts));
        emit IPayouts.Pushed({pool: poolId(), group: 0, to: 3600, units: 246, failed: failed});
        push(0);
        for (uint256 i = 0; i < 128; ++i) {
            bool odd = failed & (1 << i) != 0;
            assertEq(balanceOf(i), odd ? 10 : 12, "paid");
            (uint64 paid, bool stuck,) = payouts.laneOf(poolId(), uint32(i));
            assertEq(stuck, odd, "stuck");
            assertEq(paid, odd ? 10 : 0, "lane");
            assertEq(due(i), odd ? 2 : 0, "due");
        }
    }

    function test_PaysAStuckLeafLater() public {
        // when a recipient can't be paid: it should pay it later, by push or claim, and have it follow its group again
        BlockingToken token = new BlockingToken();
        useToken(token);
        deposit(3000);
        token.setBlocked(leaves.accounts[7], true);
        token.setBlocked(leaves.accounts[8], true);
        push(0);
        token.setBlocked(leaves.accounts[7], false);
        token.setBlocked(leaves.accounts[8], false);
        assertEq(claim(8), 10);
        deposit(300);
        push(0);
        assertEq(balanceOf(7), 11);
        assertEq(balanceOf(8), 11);

        (, bool stuck,) = payouts.laneOf(poolId(), 7);
        assertFalse(stuck);
        deposit(300);
        push(0);
        assertEq(balanceOf(7), 12);
    }
}
