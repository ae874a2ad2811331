// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeAdmitTest is Fixture {
    address internal next = makeAddr("next market");

    function setUp() public override {
        super.setUp();
        makeKey();
    }

    function test_RevertWhen_MarketIsAdmitted() public {
        // when the Market is admitted: it should revert with Committee_AlreadyAdmitted
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_AlreadyAdmitted.selector, market));
        committee.admit(address(market), QUORUM, "");
    }

    function test_RevertWhen_SignaturesAreNoQuorum() public {
        // when the signatures are no quorum over just this Market: it should revert with Committee_NoQuorum
        bytes32 digest = committee.admitDigest(next);
        bytes memory two = quorum(0x3, digest);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NoQuorum.selector, digest, 0x3));
        committee.admit(next, 0x3, two);
        bytes memory another = quorum(QUORUM, committee.admitDigest(anyone));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NoQuorum.selector, digest, QUORUM));
        committee.admit(next, QUORUM, another);
    }

    function test_RevertWhen_TheKeyIsNotFinal() public {
        // when the key is not final: it should revert with Committee_NoQuorum
        deploy(founders, T);
        bytes32 digest = committee.admitDigest(next);
        bytes memory signatures = quorum(ALL, digest);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NoQuorum.selector, digest, ALL));
        committee.admit(next, ALL, signatures);
    }

    function test_AdmitsForAnyone() public {
        // when all is well: it should admit the Market and emit MarketAdmitted, for anyone
        bytes memory signatures = quorum(QUORUM, committee.admitDigest(next));
        vm.expectEmit(address(committee));
        emit ICommittee.MarketAdmitted(next);
        vm.prank(anyone);
        committee.admit(next, QUORUM, signatures);
        assertTrue(committee.isAdmitted(next));
        assertTrue(committee.isAdmitted(address(market)));
    }

    function test_TheDigestIsTyped() public view {
        // when all is well: it should take signatures over AdmitMarket
        bytes32 structHash = keccak256(abi.encode(keccak256("AdmitMarket(uint64 epoch,address market)"), 1, next));
        assertEq(committee.admitDigest(next), typed(address(committee), structHash));
    }
}
