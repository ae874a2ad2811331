// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";
import {ContractAccount} from "../support/accounts/Account.sol";

contract BallotsCastSignedTest is Voting {
    LeafProof[] internal proofs;
    bool[] internal accepts;
    bytes[] internal signatures;

    function setUp() public override {
        super.setUp();
        openVoting(VoteRule.Ballot, 5000);
    }

    function add(uint256 number, bool accept) internal {
        addSigned(number, accept, voterSignature(number, accept));
    }

    function addSigned(uint256 number, bool accept, bytes memory signature) internal {
        proofs.push(proofOf(number));
        accepts.push(accept);
        signatures.push(signature);
    }

    function castAll() internal returns (uint256) {
        return ballots.castSigned(o, proofs, accepts, signatures);
    }

    /// @dev Voting on another offer, in whose snapshot a leaf belongs to a contract.
    function openForContract(uint256 number) internal returns (ContractAccount account) {
        account = new ContractAccount();
        leaves.accounts[number] = address(account);
        Terms memory terms = votingTerms(VoteRule.Ballot, 5000);
        (terms.weightRule, terms.maxWeight, terms.salt) = (1, 8, "contract");
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        o = defaultOffer(snapshot);
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
    }

    // ------------------------------------------------------------------------------------------------ reverts

    function test_RevertWhen_ListsAreUneven() public {
        // when there is not one choice and one signature for each ballot: it should revert with Ballots_BadBatch
        add(0, true);
        accepts.push(true);
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_BadBatch.selector, 1, 2, 1));
        castAll();
        accepts.pop();
        signatures.pop();
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_BadBatch.selector, 1, 1, 0));
        castAll();
    }

    function test_RevertWhen_TheOfferIsNotVotedOn() public {
        // when the offer is not voted on: it should revert with Market_WrongState
        add(0, true);
        vm.prank(buyer);
        market.cancel(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Cancelled));
        castAll();
    }

    function test_RevertWhen_VotingHasEnded() public {
        // when voting has ended: it should revert with Market_VoteEnded
        add(0, true);
        vm.warp(voteEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_VoteEnded.selector, sale, voteEnds));
        castAll();
    }

    function test_RevertWhen_NothingCounts() public {
        // when nothing counts: it should revert with Ballots_NothingNew
        bytes memory reason = abi.encodeWithSelector(IBallots.Ballots_NothingNew.selector, sale);
        vm.expectRevert(reason);
        castAll();
        add(0, true);
        castAll();
        vm.expectRevert(reason);
        castAll();
    }

    // ------------------------------------------------------------------------------------------------ votes

    function test_TakesSignaturesOfAnyKind() public {
        // when some counts: it should take signatures of 64 and 65 bytes and of contracts, for anyone
        ContractAccount account = openForContract(2);
        account.set(ballotDigest(2, false), ContractAccount.Answer.No);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(voterKeys[1], ballotDigest(1, false));
        add(0, true);
        addSigned(1, false, abi.encodePacked(r, s, v));
        addSigned(2, false, "anything");
        add(NAMED, true);
        add(HELD, true);
        vm.prank(anyone);
        assertEq(castAll(), 5, "taken");
        assertVotes(7 | 1 << NAMED | 1 << HELD, 6);
    }

    function testFuzz_TakesAnyOrder(uint256[6] memory numbers, uint256 no) public {
        // when some counts: it should take ballots in any order, and one leaf's once
        (uint256 voted, uint256 said, uint256 wanted) = (0, 0, 0);
        for (uint256 i = 0; i < 6; ++i) {
            uint256 number = numbers[i] % VOTERS;
            bool accept = no >> i & 1 == 0;
            add(number, accept);
            uint256 bit = 1 << number;
            if (voted & bit == 0 || (said & bit == 0 && !accept)) ++wanted;
            voted |= bit;
            if (!accept) said |= bit;
        }
        assertEq(castAll(), wanted, "taken");
        assertVotes(voted, said);
    }

    function test_SkipsALeafThatIsNotInTheTree() public {
        // when some counts: it should skip a leaf that is not in the snapshot's tree
        add(0, true);
        for (uint256 i = 0; i < 7; ++i) {
            add(4, true);
        }
        proofs[1].snapshot = SnapshotId.wrap("another");
        proofs[2].token = IERC20(anyone);
        proofs[3].leaf = leafOf(5);
        proofs[4].named = true;
        proofs[5].siblings.pop();
        proofs[6].siblings[2] = "another";
        proofs[7].leaf = Leaf.wrap(bytes32(uint256(Leaf.unwrap(leafOf(4))) + 1));
        assertEq(castAll(), 1, "taken");
        assertVotes(1, 0);
    }

    function test_SkipsWhatAccountsDoToTheCaller() public {
        // when some counts: it should skip what is not signed well, and what accounts do to its caller
        ContractAccount account = openForContract(2);
        addSigned(2, true, "x");
        addSigned(1, true, voterSignature(1, false));
        addSigned(5, true, "");
        add(0, true);
        for (uint256 i = 0; i <= uint256(type(ContractAccount.Answer).max); ++i) {
            uint256 state = vm.snapshotState();
            account.set("another digest", ContractAccount.Answer(i));
            uint256 before = gasleft();
            assertEq(castAll(), 1, "taken");
            assertLt(before - gasleft(), 1_000_000, "gas");
            assertVotes(1, 0);
            vm.revertToState(state);
        }
    }

    function test_EmitsExactlyWhatCounted() public {
        // when some counts: it should emit VotesCast with exactly what counted
        add(5, true);
        addSigned(1, true, voterSignature(1, false));
        add(0, false);
        add(5, false);
        vm.expectEmit(address(ballots));
        emit IBallots.VotesCast(sale, bytes.concat(choiceOf(5, 0), choiceOf(0, 1), choiceOf(5, 2)));
        castAll();
    }
}
