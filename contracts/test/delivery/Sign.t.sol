// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DeliverySignTest is Fixture {
    SaleId internal sale;
    Sale internal s;

    function setUp() public override {
        super.setUp();
        makeKey();
        sale = makeOffer(defaultOffer(snapshotOnSale(10)));
        s = market.saleOf(sale);
        commit(sale, ALL);
    }

    /// @dev Digest of a confirm of lists.
    function digestOf(uint256 lists) internal view returns (bytes32) {
        return delivery.confirmDigest(sale, delivery.rootsDigest(sale), lists);
    }

    function test_RevertWhen_SaleIsNotCommitted() public {
        // when the sale is neither Committed nor Confirmed: it should revert with Delivery_WrongState
        SaleId none = SaleId.wrap("none");
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, none, State.None));
        delivery.sign(none, 0x7, 0x1, "");
    }

    function test_RevertWhen_DisputeEndsHasPassed() public {
        // when disputeEnds has passed: it should revert with Delivery_DeadlinePassed
        confirm(sale, 0x7);
        vm.warp(s.disputeEnds);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_DeadlinePassed.selector, sale, s.disputeEnds));
        delivery.sign(sale, 0x7, 0x1, "");
    }

    function testFuzz_RevertWhen_AListDoesNotStand(uint256 lists) public {
        // when no list is named or one does not stand: it should revert with Delivery_NotStanding
        confirm(sale, 0x7);
        if (lists & ~uint256(0x7) == 0) lists = 0;
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NotStanding.selector, sale, lists, 0x7));
        delivery.sign(sale, lists, 0x1, "");
    }

    function test_RevertWhen_ASignatureIsWrong() public {
        // when a signature is not the named member's, or none is given: it should revert with Delivery_BadSignatures
        confirm(sale, 0x7);
        bytes32 digest = digestOf(0x7);
        bytes4 selector = IDelivery.Delivery_BadSignatures.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, digest, 0));
        delivery.sign(sale, 0x7, 0, "");
        bytes memory another = sign(1, digest);
        vm.expectRevert(abi.encodeWithSelector(selector, digest, 0x8));
        delivery.sign(sale, 0x7, 0x8, another);
        bytes memory overAnother = sign(3, digestOf(0x3));
        vm.expectRevert(abi.encodeWithSelector(selector, digest, 0x8));
        delivery.sign(sale, 0x7, 0x8, overAnother);
    }

    function test_F10_TheSenderOfAConfirmHidesNoSigner() public {
        // when all is well: it should emit ConfirmSigned until disputeEnds, for anyone
        confirm(sale, 0x7);
        assertState(sale, State.Confirmed);
        bytes memory signatures = quorum(0xa, digestOf(0x7));
        vm.warp(s.disputeEnds - 1);
        vm.expectEmit(address(delivery));
        emit IDelivery.ConfirmSigned(sale, 0x7, 0xa);
        vm.prank(anyone);
        delivery.sign(sale, 0x7, 0xa, signatures);
    }

    function test_F10_EachConfirmHasItsOwnSigners() public {
        // when all is well: it should take signers of any confirm of lists that stand
        confirm(sale, 0x1);
        confirm(sale, 0x6);
        assertState(sale, State.Confirmed);
        bytes memory signatures = sign(1, digestOf(0x1));
        vm.expectEmit(address(delivery));
        emit IDelivery.ConfirmSigned(sale, 0x1, 0x2);
        delivery.sign(sale, 0x1, 0x2, signatures);
        assertEq(delivery.standing(sale), 0x7);
    }
}
