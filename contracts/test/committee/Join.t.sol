// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {FeeToken} from "../support/tokens/FeeToken.sol";

contract CommitteeJoinTest is Fixture {
    bytes internal key = filled(96);
    bytes internal proof = filled(64);

    function test_RevertWhen_CallerIsNoFounder() public {
        // when the caller is no founder: it should revert with Committee_NotMember
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMember.selector, anyone));
        committee.join("u", "p", key, proof);
    }

    function test_RevertWhen_MembersDoNotGather() public {
        // when members do not gather: it should revert with Committee_WrongPhase
        joinAll();
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Dealing));
        committee.join("u", "p", key, proof);
    }

    function test_RevertWhen_CallerHasJoined() public {
        // when the caller has joined: it should revert with Committee_AlreadyJoined
        join(1);
        vm.prank(founders[1]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_AlreadyJoined.selector, 1));
        committee.join("u", "p", key, proof);
    }

    function test_RevertWhen_ContactIsEmptyOrTooLong() public {
        // when the URL or the peer id is empty or too long: it should revert with Committee_BadContact
        expectBadContact(0, 1);
        expectBadContact(257, 1);
        expectBadContact(1, 0);
        expectBadContact(1, 257);
    }

    function expectBadContact(uint256 url, uint256 peer) internal {
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadContact.selector, url, peer));
        committee.join(string(filled(url)), filled(peer), key, proof);
    }

    function test_RevertWhen_KeyOrProofHasAWrongLength() public {
        // when the encryption key or its proof has a wrong length: it should revert with Committee_BadLength
        vm.startPrank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, 95, 96));
        committee.join("u", "p", filled(95), proof);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, 65, 64));
        committee.join("u", "p", key, filled(65));
    }

    function test_RevertWhen_BondIsNotApproved() public {
        // when the bond is not approved: it should revert
        dollar.mint(founders[0], BOND);
        vm.prank(founders[0]);
        vm.expectRevert();
        committee.join("u", "p", key, proof);
    }

    function test_RevertWhen_TokenTakesAFee() public {
        // when the token takes a fee: it should revert with Committee_BadBond
        FeeToken token = new FeeToken();
        committee = committeeOf(token, address(market));
        token.mint(founders[0], BOND);
        vm.startPrank(founders[0]);
        token.approve(address(committee), BOND);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadBond.selector, BOND - BOND / 100, BOND));
        committee.join("u", "p", key, proof);
    }

    function test_TakesTheBond() public {
        // when all is well: it should take the bond
        join(2);
        assertEq(dollar.balanceOf(address(committee)), BOND);
        assertEq(committee.liabilities(), BOND);
        Member memory member = committee.memberAt(2);
        assertEq(member.account, founders[2]);
        assertEq(member.bond, BOND);
        assertEq(member.keyedAttempt, 1);
        assertEq(member.dealtAttempt, 0);
        assertEq(member.apiUrl, "https://member.example");
        assertEq(member.peerId, hex"0102");
    }

    function test_Emits() public {
        // when all is well: it should emit MemberJoined and EncryptionKeySet
        dollar.mint(founders[3], BOND);
        vm.startPrank(founders[3]);
        dollar.approve(address(committee), BOND);
        vm.expectEmit(address(committee));
        emit ICommittee.MemberJoined(3, founders[3], "u", "p");
        vm.expectEmit(address(committee));
        emit ICommittee.EncryptionKeySet(1, 1, 3, key, proof);
        committee.join("u", "p", key, proof);
    }

    function test_LastOpensTheCeremony() public {
        // when all is well, when it is the last: it should open the ceremony
        for (uint256 i = 0; i < N - 1; ++i) {
            join(i);
            assertEq(uint8(committee.phase()), uint8(Phase.Gathering));
        }
        dollar.mint(founders[N - 1], BOND);
        vm.startPrank(founders[N - 1]);
        dollar.approve(address(committee), BOND);
        uint64 dealEnds = uint64(block.timestamp) + CEREMONY;
        vm.expectEmit(address(committee));
        emit ICommittee.CeremonyOpened({epoch: 1, attempt: 1, dealEnds: dealEnds, deadline: dealEnds + CEREMONY});
        committee.join("u", "p", key, proof);
        assertEq(uint8(committee.phase()), uint8(Phase.Dealing));
        assertEq(committee.dealEnds(), dealEnds);
        assertEq(committee.deadline(), dealEnds + CEREMONY);
        assertEq(committee.liabilities(), uint256(BOND) * N);
    }
}
