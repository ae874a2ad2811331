// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";
import {LeafSet} from "src/interfaces/IPayouts.sol";

contract BallotsCastTest is Voting {
    function setUp() public override {
        super.setUp();
        openVoting(VoteRule.Ballot, 5000);
    }

    function expectRefused(bytes memory items, uint256[] memory numbers, bytes memory reason) internal {
        bytes32[] memory siblings = Trees.sumProofMany(leaves, numbers);
        Pool memory pool = poolOf(snapshot);
        vm.expectRevert(reason);
        ballots.cast(o, pool, items, siblings);
    }

    // ------------------------------------------------------------------------------------------------ reverts

    function test_RevertWhen_TheOfferIsNotVotedOn() public {
        // when the offer is not voted on: it should revert with Market_WrongState
        bytes memory items = itemOf(0, true);
        o.salt = "another";
        SaleId other = market.saleId(o);
        bytes memory reason = abi.encodeWithSelector(IMarket.Market_WrongState.selector, other, State.None);
        expectRefused(items, numbersOf(1), reason);

        o.salt = "offer";
        vm.prank(buyer);
        market.cancel(o);
        reason = abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Cancelled);
        expectRefused(items, numbersOf(1), reason);
    }

    function test_RevertWhen_VotingHasEnded() public {
        // when voting has ended: it should revert with Market_VoteEnded
        vm.warp(voteEnds);
        bytes memory reason = abi.encodeWithSelector(IMarket.Market_VoteEnded.selector, sale, voteEnds);
        expectRefused(itemOf(0, true), numbersOf(1), reason);
        vm.warp(voteEnds - 1);
        assertEq(castVotes(1, 0), 1, "taken");
    }

    function test_RevertWhen_ThePoolIsAnother() public {
        // when the pool is not that of the offer's snapshot: it should revert with Ballots_WrongPool
        bytes32[] memory siblings = Trees.sumProofMany(leaves, numbersOf(1));
        bytes memory items = itemOf(0, true);
        for (uint256 i = 0; i < 5; ++i) {
            Pool memory pool = poolOf(snapshot);
            if (i == 0) pool.snapshot = SnapshotId.wrap("another");
            if (i == 1) pool.token = IERC20(anyone);
            if (i == 2) pool.money = Money.wrap(1);
            if (i == 3) pool.count = 9;
            if (i == 4) pool.sumRoot = "another";
            vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_WrongPool.selector, snapshot));
            ballots.cast(o, pool, items, siblings);
        }
    }

    function test_RevertWhen_ThereAreNoItems() public {
        // when there is no ballot, one ends in the middle, or one has a kind that there is not: it should revert with Ballots_BadItems
        expectRefused("", numbersOf(0), abi.encodeWithSelector(IBallots.Ballots_BadItems.selector, 0));
    }

    function testFuzz_RevertWhen_AnItemIsCut(uint256 voters, uint256 length) public {
        // when there is no ballot, one ends in the middle, or one has a kind that there is not: it should revert with Ballots_BadItems
        uint256[] memory numbers = numbersOf(bound(voters, 1, 1 << (VOTERS - 1)));
        bytes memory items = itemsOf(numbers, 0);
        // The last item has 97 bytes, or 117.
        length = bound(length, items.length - 96, items.length - 1);
        assembly {
            mstore(items, length)
        }
        expectRefused(items, numbers, abi.encodeWithSelector(IBallots.Ballots_BadItems.selector, length));
    }

    function testFuzz_RevertWhen_AKindIsUnknown(uint8 kind) public {
        // when there is no ballot, one ends in the middle, or one has a kind that there is not: it should revert with Ballots_BadItems
        bytes memory items = bytes.concat(itemOf(0, true), itemOf(1, true));
        kind = uint8(bound(kind, 4, 255));
        // Whatever bit 1 says, both items are whole.
        if (kind & 2 != 0) items = bytes.concat(items, new bytes(20));
        items[97] = bytes1(kind);
        bytes memory reason = abi.encodeWithSelector(IBallots.Ballots_BadItems.selector, items.length);
        expectRefused(items, numbersOf(3), reason);
    }

    function test_RevertWhen_TheProofIsWrong() public {
        // when leaves and siblings do not lead to the sum root: it should revert with Ballots_BadProof
        bytes memory reason = abi.encodeWithSelector(IBallots.Ballots_BadProof.selector, sale);
        bytes memory both = bytes.concat(itemOf(1, true), itemOf(4, true));
        bytes memory turned = bytes.concat(itemOf(4, true), itemOf(1, true));
        bytes memory twice = bytes.concat(itemOf(1, true), itemOf(1, true));
        expectRefused(turned, numbersOf(18), reason);
        expectRefused(twice, numbersOf(2), reason);
        expectRefused(both, numbersOf(2), reason);
        expectRefused(both, numbersOf(19), reason);

        // Each byte of what the tree fixes: named or not, number, account, weight, payee.
        bytes memory one = itemOf(NAMED, true);
        for (uint256 i = 1; i < 53; ++i) {
            bytes memory items = bytes.concat(one);
            items[i] ^= 0x01;
            expectRefused(items, numbersOf(1 << NAMED), reason);
        }
    }

    function test_RevertWhen_ALeafIsShownWithoutItsPayee() public {
        // when leaves and siblings do not lead to the sum root: it should revert with Ballots_BadProof
        bytes memory signature = voterSignature(NAMED, true);
        leaves.named[NAMED] = false;
        bytes memory items = itemWith(NAMED, true, signature);
        leaves.named[NAMED] = true;
        expectRefused(items, numbersOf(1 << NAMED), abi.encodeWithSelector(IBallots.Ballots_BadProof.selector, sale));
    }

    function test_RevertWhen_NothingIsNew() public {
        // when nothing is new: it should revert with Ballots_NothingNew
        castVotes(3, 2);
        bytes memory reason = abi.encodeWithSelector(IBallots.Ballots_NothingNew.selector, sale);
        expectRefused(itemsOf(numbersOf(3), 2), numbersOf(3), reason);
        expectRefused(itemsOf(numbersOf(3), 0), numbersOf(3), reason);
        expectRefused(itemWith(4, true, voterSignature(4, false)), numbersOf(16), reason);
    }

    // ------------------------------------------------------------------------------------------------ votes

    function testFuzz_CountsWeights(uint256 voters, uint256 no) public {
        // when some is new: it should count the weights of all and of no, for anyone
        // when some is new: it should take leaves that name a payee or are held
        voters = bound(voters, 1, 2 ** VOTERS - 1);
        vm.prank(anyone);
        uint256 taken = ballots.cast(
            o, poolOf(snapshot), itemsOf(numbersOf(voters), no), Trees.sumProofMany(leaves, numbersOf(voters))
        );
        assertEq(taken, numbersOf(voters).length, "taken");
        assertVotes(voters, no);
    }

    function testFuzz_OnlyANoChangesAVote(uint256[3] memory voters, uint256[3] memory no) public {
        // when some is new: it should skip what was cast before
        // when some is new: it should take a no after a yes, and no yes after a no
        (uint256 voted, uint256 said) = (0, 0);
        for (uint256 i = 0; i < 3; ++i) {
            voters[i] = bound(voters[i], 1, 2 ** VOTERS - 1);
            uint256 fresh = voters[i] & ~voted;
            uint256 changed = voters[i] & voted & no[i] & ~said;
            if (fresh | changed == 0) continue;

            uint256 taken = castVotes(voters[i], no[i]);
            assertEq(taken, numbersOf(fresh | changed).length, "taken");
            (voted, said) = (voted | voters[i], said | voters[i] & no[i]);
            assertVotes(voted, said);
        }
    }

    function test_SkipsWhatIsNotSignedWell() public {
        // when some is new: it should skip what is not signed well
        uint256[] memory numbers = numbersOf(2 ** VOTERS - 1);
        // Right; another choice; another voter; another leaf's; nothing at all; right.
        bytes memory items = bytes.concat(itemOf(0, true), itemWith(1, true, voterSignature(1, false)));
        items = bytes.concat(items, itemWith(2, true, signedBy(voterKeys[0], ballotDigest(2, true))));
        items = bytes.concat(items, itemWith(NAMED, true, voterSignature(4, true)));
        items = bytes.concat(items, itemWith(4, false, new bytes(64)), itemOf(5, false));
        for (uint256 i = 6; i < VOTERS; ++i) {
            items = bytes.concat(items, itemWith(i, true, bytes.concat(bytes32(i), bytes32(i))));
        }
        assertEq(castItems(numbers, items), 2, "taken");
        assertVotes(1 | 1 << 5, 1 << 5);
    }

    function test_EmitsExactlyWhatCounted() public {
        // when some is new: it should emit VotesCast with exactly what counted
        vm.expectEmit(address(ballots));
        emit IBallots.VotesCast(sale, bytes.concat(choiceOf(0, 0), choiceOf(1, 1)));
        castVotes(3, 2);

        // A yes again, a no again, a no after a yes, a yes after a no, and two new ones.
        vm.expectEmit(address(ballots));
        emit IBallots.VotesCast(sale, bytes.concat(choiceOf(0, 2), choiceOf(NAMED, 1), choiceOf(HELD, 0)));
        castVotes(3 | 1 << NAMED | 1 << HELD, 1 | 1 << NAMED);
    }

    function test_SkipsBannedLeaves() public {
        // when some is new: it should skip banned leaves, and measure the rest by what is left
        castVotes(1, 1);
        ban(numbersOf(1 | 1 << 1 | 1 << NAMED | 1 << HELD));
        assertEq(castVotes(0x3ff, 0), 6, "taken");
        assertVotes(0x3ff & ~uint256(1 << 1 | 1 << NAMED | 1 << HELD), 1);

        LeafProof memory proof = proofOf(1);
        vm.prank(proof.account);
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_NothingNew.selector, sale));
        ballots.vote(o, proof, true);
    }

    /// @dev Of 38, 8 are banned before the offer: half of 30 is a quorum.
    function test_RulesCountWhatIsLeft() public {
        // when some is new: it should skip banned leaves, and measure the rest by what is left
        ban(numbersOf(1 << 4));
        o.salt = "later";
        sale = makeOffer(o);
        assertEq(market.saleOf(sale).banned, 8, "V0");
        castVotes(1 << 9 | 1 << NAMED | 1 << 1, 0);
        assertTally(15, 0);
        vm.warp(voteEnds);
        market.resolve(o);
        assertState(sale, State.Accepted);
    }

    function ban(uint256[] memory numbers) internal {
        LeafSet memory set = Trees.setOf(leaves, poolOf(snapshot), numbers);
        vm.prank(address(delivery));
        payouts.ban(set);
    }
}
