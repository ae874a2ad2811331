// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./PoolFixture.sol";

/// @notice Branches of claimMany and setPayee in Claim.tree.
contract PayoutsClaimManyTest is PoolFixture {
    function setUp() public override {
        super.setUp();
        // One account with several leaves: no honest tree has them, but a claim must do with whatever is in the tree.
        Leaves memory mine = Trees.equal(20, 1);
        mine.accounts[4] = mine.accounts[3];
        mine.accounts[5] = mine.accounts[3];
        makeSnapshot(mine);
        deposit(200);
    }

    function proofs() internal view returns (LeafProof[] memory list) {
        list = new LeafProof[](3);
        for (uint32 i = 0; i < 3; ++i) {
            list[i] = LeafProof(snapshot, 3 + i, 1, Trees.sumProof(leaves, 3 + i));
        }
    }

    function test_RevertWhen_AProofIsBad() public {
        // when a proof is bad: it should revert with Payouts_BadProof
        LeafProof[] memory list = proofs();
        list[2].weight = 2;
        vm.prank(leaves.accounts[3]);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadProof.selector, snapshot, 5));
        payouts.claimMany(list);
    }

    function test_SkipsLeavesThatAreDueNothing() public {
        // when some leaves are due nothing: it should pay the others
        claim(snapshot, 4);
        LeafProof[] memory list = proofs();
        vm.prank(leaves.accounts[3]);
        uint128[] memory amounts = payouts.claimMany(list);
        assertEq(amounts[0], 10);
        assertEq(amounts[1], 0);
        assertEq(amounts[2], 10);
        assertEq(dollar.balanceOf(leaves.accounts[3]), 30);
    }

    /// @dev A leaf that is due nothing gets a record all the same, and must lose nothing by it.
    function test_ClaimingNothingLosesNothing() public {
        // when some leaves are due nothing: it should lose nothing that comes in later
        makeSnapshot(Trees.equal(20, 1));
        deposit(19);
        LeafProof[] memory list = proofs();
        address account = leaves.accounts[3];
        vm.prank(account);
        assertEq(payouts.claimMany(first(list))[0], 0);
        assertEq(payouts.recordOf(snapshot, 3, account).weight, 1);
        deposit(181);
        push(snapshot, 0);
        assertEq(dollar.balanceOf(account), 10);
    }

    function first(LeafProof[] memory list) internal pure returns (LeafProof[] memory one) {
        one = new LeafProof[](1);
        one[0] = list[0];
    }

    function test_RevertWhen_PayeeIsZero() public {
        // when the payee is the zero account: it should revert with Payouts_BadPayee
        vm.prank(leaves.accounts[0]);
        vm.expectRevert(IPayouts.Payouts_BadPayee.selector);
        payouts.setPayee(snapshot, 0, 1, new SumNode[](0), address(0));
    }

    function test_RevertWhen_NobodyEverMadeAnOffer() public {
        // when nobody ever made an offer on the snapshot: it should revert
        SnapshotId none = SnapshotId.wrap("none");
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadProof.selector, none, 0));
        payouts.setPayee(none, 0, 1, new SumNode[](0), anyone);
    }

    function test_RevertWhen_LeafIsNotTheCallers() public {
        // when the leaf is not the caller's: it should revert with Payouts_BadProof
        SumNode[] memory siblings = Trees.sumProof(leaves, 0);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadProof.selector, snapshot, 0));
        payouts.setPayee(snapshot, 0, 1, siblings, anyone);
    }

    function test_PaysThePayeeFromThenOn() public {
        // when all is well: it should pay the payee from then on
        // when all is well: it should pay nothing by itself, and lose nothing that is due
        SumNode[] memory siblings = Trees.sumProof(leaves, 0);
        vm.startPrank(leaves.accounts[0]);
        vm.expectEmit(address(payouts));
        emit IPayouts.PayeeSet(snapshot, 0, leaves.accounts[0], anyone);
        payouts.setPayee(snapshot, 0, 1, siblings, anyone);
        assertEq(dollar.balanceOf(anyone), 0);
        assertEq(due(0), 10);
        payouts.claimAgain(snapshot, 0);
        assertEq(dollar.balanceOf(anyone), 10);
        assertEq(dollar.balanceOf(leaves.accounts[0]), 0);
    }

    function test_ChangesThePayeeWithoutAProof() public {
        // when the leaf has a record: it should change the payee without a proof
        claim(snapshot, 0);
        vm.startPrank(leaves.accounts[0]);
        payouts.setPayee(snapshot, 0, 0, new SumNode[](0), anyone);
        payouts.setPayee(snapshot, 0, 0, new SumNode[](0), buyer);
        assertEq(payouts.recordOf(snapshot, 0, leaves.accounts[0]).payee, buyer);
    }
}
