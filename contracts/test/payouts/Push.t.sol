// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {OddToken} from "../support/tokens/OddToken.sol";
import {SilentToken} from "../support/tokens/SilentToken.sol";
import "./PoolFixture.sol";

contract PayoutsPushTest is PoolFixture {
    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(10, 1));
    }

    function expectRefused(Leaves memory part, uint32 blockIndex, SumNode[] memory siblings, bytes4 reason) internal {
        vm.expectRevert(abi.encodeWithSelector(reason, snapshot, blockIndex));
        payouts.push(snapshot, blockIndex, part.accounts, part.weights, siblings);
    }

    function balance(uint256 index) internal view returns (uint256) {
        return dollar.balanceOf(leaves.accounts[index]);
    }

    function test_RevertWhen_NothingCameIntoThePool() public {
        // when nothing came into the pool: it should revert with Payouts_EmptyPool
        escrow(100);
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_EmptyPool.selector, snapshot));
        payouts.push(snapshot, 0, part.accounts, part.weights, siblings);
    }

    function test_RevertWhen_TheBlockIsNotWhole() public {
        // when leaves, weights or siblings are not as many as the tree has: it should revert with Payouts_BadBlock
        makeSnapshot(Trees.equal(300, 1));
        deposit(300);
        bytes4 reason = IPayouts.Payouts_BadBlock.selector;
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 2);
        expectRefused(part, 1, siblings, reason);
        expectRefused(part, 3, siblings, reason);
        expectRefused(part, type(uint32).max, siblings, reason);
        expectRefused(Leaves(part.accounts, new uint64[](43)), 2, siblings, reason);
        expectRefused(Leaves(new address[](43), part.weights), 2, siblings, reason);
        expectRefused(part, 2, new SumNode[](1), reason);
        expectRefused(part, 2, new SumNode[](3), reason);
    }

    function test_RevertWhen_TheBlockDoesNotHashToTheRoot() public {
        // when they do not hash to the root: it should revert with Payouts_BadProof
        makeSnapshot(Trees.equal(300, 1));
        deposit(300);
        bytes4 reason = IPayouts.Payouts_BadProof.selector;
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 1);
        expectRefused(part, 0, siblings, reason);
        part.accounts[5] = anyone;
        expectRefused(part, 1, siblings, reason);
        (part, siblings) = Trees.sumBlock(leaves, 1);
        (part.weights[5], part.weights[6]) = (0, 2);
        expectRefused(part, 1, siblings, reason);
        (part, siblings) = Trees.sumBlock(leaves, 1);
        siblings[1].sum += 1;
        expectRefused(part, 1, siblings, reason);
    }

    function test_RevertWhen_NothingIsDue() public {
        // when nothing is due: it should revert with Payouts_NothingDue
        deposit(100);
        push(snapshot, 0);
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        expectRefused(part, 0, siblings, IPayouts.Payouts_NothingDue.selector);
    }

    function testFuzz_RevertWhen_TooLittleGasIsLeft(uint256 gas_) public {
        // when too little gas is left: it should revert with Payouts_GasTooLow and pay nobody
        deposit(100);
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        gas_ = bound(gas_, 100_000, 1_000_000);
        try payouts.push{gas: gas_}(snapshot, 0, part.accounts, part.weights, siblings) {
            for (uint256 i = 0; i < 10; ++i) {
                assertEq(balance(i), 10, "paid");
            }
        } catch {
            // Whether it ran out of gas or saw it coming, nobody was skipped for want of gas.
            for (uint256 i = 0; i < 10; ++i) {
                assertEq(balance(i), 0, "not paid");
            }
        }
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_PaysEveryLeafItsPart(uint256 count, uint96 amount, uint256 seed) public {
        // when all is well: it should pay every leaf of the block its part, in trees of 1 to 300 leaves
        count = bound(count, 1, 300);
        amount = uint96(bound(amount, count, 1e18));
        uint64[] memory weights = new uint64[](count);
        for (uint256 i = 0; i < count; ++i) {
            weights[i] = uint64(1 + uint256(keccak256(abi.encode(seed, i))) % 8);
        }
        makeSnapshot(weighted(weights));
        uint256 sum = totalWeight();
        vm.assume(amount >= sum);
        deposit(amount);
        for (uint32 b = 0; b * 128 < count; ++b) {
            push(snapshot, b);
        }
        uint256 paid = 0;
        for (uint256 i = 0; i < count; ++i) {
            assertEq(balance(i), uint256(amount) * weights[i] / sum, "part");
            paid += balance(i);
        }
        assertLe(paid, amount);
        assertLt(amount - paid, count, "less than a unit a leaf remains");
        assertEq(payouts.liabilities(dollar), amount - paid);
        assertSolvent();
    }

    function test_PaysWhatCameInSince() public {
        // when all is well: it should pay what came in since, after a second sale
        deposit(100);
        push(snapshot, 0);
        deposit(55);
        push(snapshot, 0);
        deposit(1);
        deposit(44);
        push(snapshot, 0);
        for (uint256 i = 0; i < 10; ++i) {
            assertEq(balance(i), 20);
        }
        assertEq(payouts.liabilities(dollar), 0);
    }

    function test_RoundsDown() public {
        // when all is well: it should round down
        deposit(9);
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        expectRefused(part, 0, siblings, IPayouts.Payouts_NothingDue.selector);
        deposit(10);
        push(snapshot, 0);
        assertEq(balance(0), 1);
        deposit(1);
        push(snapshot, 0);
        assertEq(balance(0), 2);
        assertEq(payouts.liabilities(dollar), 0);
    }

    function test_Emits() public {
        // when all is well: it should emit Pushed
        deposit(100);
        push(snapshot, 0);
        deposit(50);
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        vm.expectEmit(address(payouts));
        emit IPayouts.Pushed({snapshot: snapshot, blockIndex: 0, from: 100, to: 150, paid: 50, failed: 0});
        vm.prank(anyone);
        payouts.push(snapshot, 0, part.accounts, part.weights, siblings);
        (uint128 last, uint128 own) = payouts.blockOf(snapshot, 0);
        assertEq(last, 150);
        assertEq(own, 0);
    }

    function test_PaysALeafWithARecordFromItsRecordToItsPayee() public {
        // when a leaf has a record: it should pay it from its record, to its payee
        deposit(100);
        claim(snapshot, 3);
        vm.prank(leaves.accounts[3]);
        payouts.setPayee(snapshot, 3, 1, new SumNode[](0), anyone);
        deposit(50);
        push(snapshot, 0);
        assertEq(balance(3), 10);
        assertEq(dollar.balanceOf(anyone), 5);
        assertEq(balance(4), 15);
        assertEq(payouts.recordOf(snapshot, 3, leaves.accounts[3]).last, 150);
        assertEq(payouts.liabilities(dollar), 0);
    }

    function test_PaysUpToTheCapOfABannedLeaf() public {
        // when a leaf has a record: it should pay up to the cap of a banned leaf
        deposit(100);
        makeRecord(3);
        ban(3);
        deposit(90);
        assertEq(payouts.poolOf(snapshot).index, 200);
        push(snapshot, 0);
        assertEq(balance(3), 10);
        assertEq(balance(4), 20);
        assertEq(payouts.liabilities(dollar), 0);
        deposit(9);
        push(snapshot, 0);
        assertEq(balance(3), 10);
        assertEq(due(3), 0);
        assertEq(balance(4), 21);
    }

    function test_ABlockedRecipientHindersNobody() public {
        // when a recipient can't be paid: it should pay the others
        // when a recipient can't be paid: it should make a record, and note the failure
        BlockingToken token = new BlockingToken();
        dollar = token;
        token.setBlocked(leaves.accounts[3], true);
        deposit(100);
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, 0);
        vm.expectEmit(address(payouts));
        emit IPayouts.Pushed({snapshot: snapshot, blockIndex: 0, from: 0, to: 100, paid: 90, failed: 1 << 3});
        payouts.push(snapshot, 0, part.accounts, part.weights, siblings);
        assertEq(balance(4), 10);
        Record memory record = payouts.recordOf(snapshot, 3, leaves.accounts[3]);
        assertEq(record.weight, 1);
        assertEq(record.last, 0);
        (, uint128 own) = payouts.blockOf(snapshot, 0);
        assertEq(own, 1 << 3);
        assertEq(due(3), 10);
        assertSolvent();
    }

    function test_ABlockedRecipientIsPaidLaterByPush() public {
        // when a recipient can't be paid: it should pay it later, by push or claim
        BlockingToken token = new BlockingToken();
        dollar = token;
        token.setBlocked(leaves.accounts[3], true);
        deposit(100);
        push(snapshot, 0);
        deposit(50);
        push(snapshot, 0);
        assertEq(due(3), 15);
        token.setBlocked(leaves.accounts[3], false);
        push(snapshot, 0);
        assertEq(balance(3), 15);
        assertEq(due(3), 0);
        assertEq(payouts.liabilities(dollar), 0);
    }

    function test_ABlockedRecipientIsPaidLaterToAPayee() public {
        // when a recipient can't be paid: it should pay it later, by push or claim
        BlockingToken token = new BlockingToken();
        dollar = token;
        token.setBlocked(leaves.accounts[3], true);
        deposit(100);
        push(snapshot, 0);
        vm.startPrank(leaves.accounts[3]);
        payouts.setPayee(snapshot, 3, 1, new SumNode[](0), anyone);
        assertEq(payouts.claimAgain(snapshot, 3), 10);
        assertEq(dollar.balanceOf(anyone), 10);
    }

    function test_OddRecipientsHinderNobody() public {
        // when a recipient can't be paid: it should pay the others
        OddToken token = new OddToken();
        dollar = token;
        for (uint256 mood = 1; mood <= uint256(OddToken.Mood.BurnsGas); ++mood) {
            token.setMood(leaves.accounts[mood], OddToken.Mood(mood));
        }
        deposit(100);
        push(snapshot, 0);
        for (uint32 i = 0; i < 10; ++i) {
            bool odd = token.moodOf(leaves.accounts[i]) != OddToken.Mood.Good;
            assertEq(balance(i), odd ? 0 : 10);
            assertEq(due(i), odd ? 10 : 0);
        }
        assertSolvent();
    }

    function test_PaysATokenThatAnswersNothing() public {
        // when all is well: it should pay a token that answers nothing
        SilentToken token = new SilentToken();
        dollar = DemoDollar(address(token));
        deposit(100);
        push(snapshot, 0);
        assertEq(balance(9), 10);
        assertEq(payouts.liabilities(dollar), 0);
    }
}
