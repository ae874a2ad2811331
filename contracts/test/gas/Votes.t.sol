// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";

/// @notice Gas of whole transactions, as in {StoryGas}, of what a vote adds to a sale. Kept in snapshots/votes.json.
contract VotesGas is Voting {
    uint256 internal constant CONTRIBUTORS = 10_000;
    uint256 internal constant BALLOTS = 100;

    function measure(string memory step) internal {
        vm.snapshotGasLastCall("votes", step);
    }

    /// @dev An offer on which all contributors vote, in a deployment that has seen a sale.
    function open(VoteRule rule) internal {
        warmUp();
        leaves = Trees.equal(CONTRIBUTORS, 1);
        Terms memory terms = votingTerms(rule, 5000);
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        o = defaultOffer(snapshot);
        o.price = 100_000e6;
        sale = makeOffer(o);
    }

    function warmUp() internal {
        leaves = Trees.equal(3, 1);
        Terms memory terms = defaultTerms();
        terms.salt = "another";
        settledSale(defaultOffer(commitSnapshotOf(terms)));
        skip(1 hours);
        vm.roll(vm.getBlockNumber() + 10);
    }

    function commitSnapshotOf(Terms memory terms) internal returns (SnapshotId id) {
        id = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
    }

    /// @dev Gives leaves to accounts with keys, before the snapshot is taken.
    function openFor(uint256[] memory numbers) internal {
        warmUp();
        Leaves memory made = Trees.equal(CONTRIBUTORS, 1);
        for (uint256 i = 0; i < numbers.length; ++i) {
            (made.accounts[numbers[i]], voterKeys[numbers[i]]) = makeAddrAndKey(vm.toString(numbers[i]));
        }
        leaves = made;
        snapshot = commitSnapshotOf(votingTerms(VoteRule.Ballot, 5000));
        o = defaultOffer(snapshot);
        o.price = 100_000e6;
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
    }

    function neighbours() internal pure returns (uint256[] memory numbers) {
        numbers = new uint256[](BALLOTS);
        for (uint256 i = 0; i < BALLOTS; ++i) {
            numbers[i] = 5120 + i;
        }
    }

    /// @dev Numbers at random, ascending.
    function scattered() internal pure returns (uint256[] memory numbers) {
        bool[] memory drawn = new bool[](CONTRIBUTORS);
        uint256 left = BALLOTS;
        for (uint256 seed = 0; left > 0; ++seed) {
            uint256 number = uint256(keccak256(abi.encode(seed))) % CONTRIBUTORS;
            if (!drawn[number]) --left;
            drawn[number] = true;
        }

        numbers = new uint256[](BALLOTS);
        for (uint256 i = 0; i < CONTRIBUTORS; ++i) {
            if (drawn[i]) numbers[left++] = i;
        }
    }

    function castHundred(uint256[] memory numbers, string memory which) internal {
        openFor(numbers);
        bytes memory items = itemsOf(numbers, 0);
        bytes32[] memory siblings = Trees.sumProofMany(leaves, numbers);
        Pool memory pool = poolOf(snapshot);
        assertEq(ballots.cast(o, pool, items, siblings), BALLOTS, "taken");
        measure(string.concat("cast 100, ", which));
        assertEq(ballots.tallyOf(sale).voted, BALLOTS, "voted");
    }

    function test_CastNeighbours() public {
        castHundred(neighbours(), "neighbours");
    }

    function test_CastScattered() public {
        castHundred(scattered(), "scattered");
    }

    function test_One() public {
        uint256[] memory numbers = new uint256[](3);
        (numbers[0], numbers[1], numbers[2]) = (3000, 6000, 9000);
        openFor(numbers);
        LeafProof memory proof = proofOf(3000);
        vm.prank(proof.account);
        ballots.vote(o, proof, true);
        measure("vote, first of the offer");
        proof = proofOf(6000);
        vm.prank(proof.account);
        ballots.vote(o, proof, true);
        measure("vote");

        LeafProof[] memory proofs = new LeafProof[](1);
        proofs[0] = proofOf(9000);
        bytes[] memory signatures = new bytes[](1);
        signatures[0] = voterSignature(9000, false);
        ballots.castSigned(o, proofs, new bool[](1), signatures);
        measure("castSigned of 1");
    }

    function test_Decide() public {
        open(VoteRule.Veto);
        measure("offer, voted on");
        vm.warp(market.saleOf(sale).voteEnds);
        market.resolve(o);
        measure("resolve, accepted by votes");

        o.salt = "cancelled";
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        makeOffer(o);
        vm.prank(buyer);
        market.cancel(o);
        measure("cancel");
    }

    function test_Reject() public {
        uint256[] memory numbers = neighbours();
        warmUp();
        Leaves memory made = Trees.equal(200, 1);
        for (uint256 i = 0; i < BALLOTS; ++i) {
            numbers[i] = i;
            (made.accounts[i], voterKeys[i]) = makeAddrAndKey(vm.toString(i));
        }
        leaves = made;
        snapshot = commitSnapshotOf(votingTerms(VoteRule.Ballot, 5000));
        o = defaultOffer(snapshot);
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
        castItems(numbers, itemsOf(numbers, type(uint256).max));
        market.resolve(o);
        measure("resolve, rejected by votes");
        assertState(sale, State.Rejected);
    }
}
