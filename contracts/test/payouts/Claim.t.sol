// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import "./PoolFixture.sol";

contract PayoutsClaimTest is PoolFixture {
    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(300, 1));
    }

    function expectBadProof(address caller, uint32 index, uint64 weight, SumNode[] memory siblings) internal {
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadProof.selector, snapshot, index));
        payouts.claim(snapshot, index, weight, siblings);
    }

    function test_RevertWhen_NothingCameIntoThePool() public {
        // when nothing came into the pool: it should revert with Payouts_EmptyPool
        vm.prank(leaves.accounts[0]);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_EmptyPool.selector, snapshot));
        payouts.claim(snapshot, 0, 1, new SumNode[](9));
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_EmptyPool.selector, snapshot));
        payouts.claimAgain(snapshot, 0);
    }

    function test_RevertWhen_ProofDoesNotFitTheTree() public {
        // when the index is beyond the tree or the proof has a wrong length: it should revert with Payouts_BadProof
        deposit(300);
        SumNode[] memory siblings = Trees.sumProof(leaves, 7);
        address account = leaves.accounts[7];
        expectBadProof(account, 300, 1, siblings);
        expectBadProof(account, 7 + 512, 1, siblings);
        expectBadProof(account, 7, 1, new SumNode[](8));
        expectBadProof(account, 7, 1, new SumNode[](10));
        expectBadProof(account, 6, 1, siblings);
        siblings[3].sum ^= 1;
        expectBadProof(account, 7, 1, siblings);
    }

    function test_RevertWhen_SumsOverflow() public {
        // when the sums overflow: it should revert with Payouts_BadProof
        deposit(300);
        SumNode[] memory siblings = Trees.sumProof(leaves, 7);
        siblings[0].sum = type(uint64).max;
        vm.prank(leaves.accounts[7]);
        vm.expectRevert(abi.encodeWithSignature("SumTree_Overflow()"));
        payouts.claim(snapshot, 7, 1, siblings);
    }

    function testFuzz_RevertWhen_LeafIsNotTheCallers(address caller, uint64 weight) public {
        // when the leaf is not the caller's, or weighs another amount: it should revert with Payouts_BadProof
        deposit(300);
        vm.assume(caller != leaves.accounts[7] || weight != 1);
        // Beyond 2^64 - 300 the sum overflows first.
        weight = uint64(bound(weight, 0, type(uint64).max - 300));
        vm.assume(caller != leaves.accounts[7] || weight != 1);
        expectBadProof(caller, 7, weight, Trees.sumProof(leaves, 7));
    }

    function test_RevertWhen_NothingIsDue() public {
        // when nothing is due: it should revert with Payouts_NothingDue
        // when nothing is due: it should revert with Payouts_NothingDue
        deposit(299);
        SumNode[] memory siblings = Trees.sumProof(leaves, 7);
        vm.prank(leaves.accounts[7]);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, snapshot, 7));
        payouts.claim(snapshot, 7, 1, siblings);
    }

    function test_RevertWhen_TokenRefuses() public {
        // when the token refuses: it should revert with Payouts_TransferFailed and stay due
        BlockingToken token = new BlockingToken();
        dollar = token;
        deposit(300);
        address account = leaves.accounts[7];
        token.setBlocked(account, true);
        SumNode[] memory siblings = Trees.sumProof(leaves, 7);
        vm.prank(account);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TransferFailed.selector, token, account, 1));
        payouts.claim(snapshot, 7, 1, siblings);
        assertEq(due(7), 1);
        token.setBlocked(account, false);
        assertEq(claim(snapshot, 7), 1);
    }

    function test_PaysWhatTheLeafIsDueOnce() public {
        // when all is well: it should pay what the leaf is due, once
        deposit(3000);
        vm.expectEmit(address(payouts));
        emit IPayouts.Claimed(snapshot, 7, leaves.accounts[7], 10);
        SumNode[] memory siblings = Trees.sumProof(leaves, 7);
        vm.startPrank(leaves.accounts[7]);
        assertEq(payouts.claim(snapshot, 7, 1, siblings), 10);
        assertEq(dollar.balanceOf(leaves.accounts[7]), 10);
        bytes memory reason = abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, snapshot, 7);
        vm.expectRevert(reason);
        payouts.claim(snapshot, 7, 1, siblings);
        vm.expectRevert(reason);
        payouts.claimAgain(snapshot, 7);
        vm.stopPrank();
        push(snapshot, 0);
        assertEq(dollar.balanceOf(leaves.accounts[7]), 10);
        assertEq(dollar.balanceOf(leaves.accounts[8]), 10);
    }

    function test_BeginsWhereTheBlocksLastPushEnded() public {
        // when all is well: it should begin where the block's last push ended
        deposit(3000);
        push(snapshot, 0);
        deposit(600);
        assertEq(claim(snapshot, 7), 2);
        assertEq(dollar.balanceOf(leaves.accounts[7]), 12);
    }

    function test_MakesARecordAndLeavesTheOtherLeavesAlone() public {
        // when all is well: it should make a record, and leave the other leaves alone
        deposit(3000);
        claim(snapshot, 135);
        Record memory record = payouts.recordOf(snapshot, 135, leaves.accounts[135]);
        assertEq(record.weight, 1);
        assertEq(record.last, 3000);
        assertFalse(record.banned || record.redirected);
        (uint128 last, uint128 own) = payouts.blockOf(snapshot, 1);
        assertEq(last, 0);
        assertEq(own, 1 << 7);
        assertEq(due(135), 0);
        assertEq(due(136), 10);
    }

    function test_RevertWhen_ClaimingAgainWithoutARecord() public {
        // when the caller has no record: it should revert with Payouts_NoRecord
        deposit(3000);
        vm.prank(leaves.accounts[7]);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoRecord.selector, snapshot, 7, leaves.accounts[7]));
        payouts.claimAgain(snapshot, 7);
        claim(snapshot, 7);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoRecord.selector, snapshot, 7, anyone));
        payouts.claimAgain(snapshot, 7);
    }

    function test_PaysAgainWithoutAProof() public {
        // when something came in: it should pay it without a proof
        deposit(3000);
        claim(snapshot, 7);
        deposit(900);
        vm.prank(leaves.accounts[7]);
        assertEq(payouts.claimAgain(snapshot, 7), 3);
    }

    function test_PaysTheCapOfABannedLeafAndNoMore() public {
        // when the leaf is banned: it should pay its cap and no more
        deposit(3000);
        makeRecord(7);
        deposit(3000);
        ban(7);
        deposit(2990);
        vm.startPrank(leaves.accounts[7]);
        assertEq(payouts.claimAgain(snapshot, 7), 20);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, snapshot, 7));
        payouts.claimAgain(snapshot, 7);
    }

    /// @dev Claims and pushes in any order pay a leaf the floor of its part of all that came in.
    /// forge-config: default.fuzz.runs = 128
    function testFuzz_PaysTheSameInAllAsPushesWould(uint96[6] calldata amounts, uint256 steps) public {
        // when all is well: it should pay the same in all as pushes would
        makeSnapshot(Trees.equal(20, 1));
        uint256 received = 0;
        for (uint256 i = 0; i < 6; ++i) {
            uint128 amount = uint128(bound(amounts[i], 1, 1e15));
            deposit(amount);
            received += amount;
            uint256 step = (steps >> (i * 4)) % 4;
            if (step == 1 && due(7) != 0) claim(snapshot, 7);
            if (step == 2 && due(8) != 0) push(snapshot, 0);
            if (step == 3 && due(7) != 0) {
                vm.prank(leaves.accounts[7]);
                payouts.claimMany(one(7));
            }
            assertEq(dollar.balanceOf(leaves.accounts[7]) + due(7), received / 20, "in all");
        }
        assertSolvent();
    }

    function one(uint32 index) internal view returns (LeafProof[] memory list) {
        list = new LeafProof[](1);
        list[0] = LeafProof(snapshot, index, leaves.weights[index], Trees.sumProof(leaves, index));
    }
}
