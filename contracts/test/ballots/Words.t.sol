// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";

/// @notice Votes of a snapshot whose leaves are more than a word of votes holds.
contract BallotsWordsTest is Voting {
    uint256[] internal numbers = [0, 1, 255, 256, 511, 512];

    function setUp() public override {
        super.setUp();
        Leaves memory made = Trees.equal(520, 1);
        for (uint256 i = 0; i < numbers.length; ++i) {
            (made.accounts[numbers[i]], voterKeys[numbers[i]]) = makeAddrAndKey(vm.toString(numbers[i]));
        }
        leaves = made;
        snapshot = commitSnapshot(nextSnapshot(datasets.create(votingTerms(VoteRule.Ballot, 1))));
        skip(10);
        o = defaultOffer(snapshot);
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
    }

    /// @dev The leaves voted, those with an odd place among them no, and nobody else.
    function assertAll(bool odd) internal view {
        uint256 at = 0;
        for (uint32 i = 0; i < 520; ++i) {
            (bool voted, bool no) = ballots.voteOf(sale, i);
            bool wanted = at < numbers.length && numbers[at] == i;
            assertEq(voted, wanted, "voted");
            assertEq(no, wanted && odd && at % 2 == 1, "no");
            if (wanted) ++at;
        }
        assertTally(6, odd ? 3 : 0);
    }

    function test_PackedBallotsOfSeveralWords() public {
        castAll(false);
        assertAll(false);
        castAll(true);
        assertAll(true);
    }

    function castAll(bool odd) internal {
        bytes memory items;
        for (uint256 i = 0; i < numbers.length; ++i) {
            items = bytes.concat(items, itemOf(numbers[i], !odd || i % 2 == 0));
        }
        assertEq(castItems(numbers, items), odd ? 3 : 6, "taken");
    }

    function test_SignedBallotsThatTurnBetweenWords() public {
        // Back and forth: 512, 0, 511, 1, 256, 255, then those that say no.
        uint256[9] memory order = [uint256(5), 0, 4, 1, 3, 2, 1, 5, 3];
        LeafProof[] memory proofs = new LeafProof[](9);
        bool[] memory accepts = new bool[](9);
        bytes[] memory signatures = new bytes[](9);
        for (uint256 i = 0; i < 9; ++i) {
            uint256 number = numbers[order[i]];
            (proofs[i], accepts[i]) = (proofOf(number), i < 6);
            signatures[i] = voterSignature(number, accepts[i]);
        }
        assertEq(ballots.castSigned(o, proofs, accepts, signatures), 9, "taken");
        assertAll(true);
    }
}
