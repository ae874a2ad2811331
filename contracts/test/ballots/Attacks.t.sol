// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";
import {ContractAccount} from "../support/accounts/Account.sol";

/// @notice What was tried against votes, and does not work.
contract BallotsAttacksTest is Voting {
    function setUp() public override {
        super.setUp();
        openVoting(VoteRule.Ballot, 5000);
    }

    function expectNothingNew(bytes memory items, uint256[] memory numbers) internal {
        bytes32[] memory siblings = Trees.sumProofMany(leaves, numbers);
        Pool memory pool = poolOf(snapshot);
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_NothingNew.selector, sale));
        ballots.cast(o, pool, items, siblings);
    }

    /// @dev The same offer, made once more with another salt.
    function offerAgain() internal {
        o.salt = "again";
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
    }

    function test_AVoteReplayedOnAnotherOfferOfTheSnapshot() public {
        bytes memory items = itemOf(0, true);
        castItems(numbersOf(1), items);
        offerAgain();
        expectNothingNew(items, numbersOf(1));
        assertVotes(0, 0);
    }

    function test_AVoteReplayedOnAnotherChain() public {
        bytes memory items = itemOf(0, true);
        vm.chainId(2);
        // The offer of that chain has another id as well, so it is made there too.
        offerAgain();
        expectNothingNew(items, numbersOf(1));
    }

    function test_AVoteReplayedAtAnotherMarket() public {
        bytes memory items = itemOf(0, true);
        address next = deployed(0);
        committee.admit(next, QUORUM, quorum(QUORUM, committee.admitDigest(next)));
        market = new Market({
            committee_: committee,
            datasets_: datasets,
            delivery_: address(delivery),
            payouts_: deployed(1),
            ballots_: deployed(2),
            maxPrice_: MAX_PRICE
        });
        payouts = new Payouts(IMarket(market));
        ballots = new Ballots(market);
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
        expectNothingNew(items, numbersOf(1));
    }

    function test_AVoteSignedForAnotherEndOfVoting() public {
        uint64 ends = voteEnds;
        voteEnds += 1;
        bytes memory items = itemOf(0, true);
        voteEnds = ends;
        expectNothingNew(items, numbersOf(1));
    }

    function test_AVoteOfOneLeafForAnotherOfTheSameAccount() public {
        // A dishonest tree may hold an account twice: each leaf needs a signature of its own.
        leaves.accounts[5] = leaves.accounts[0];
        voterKeys[5] = voterKeys[0];
        Terms memory terms = votingTerms(VoteRule.Ballot, 5000);
        (terms.weightRule, terms.maxWeight, terms.salt) = (1, 8, "twice");
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        o = defaultOffer(snapshot);
        offerAgain();
        expectNothingNew(itemWith(5, true, voterSignature(0, true)), numbersOf(32));
        castVotes(1 | 32, 0);
        assertVotes(1 | 32, 0);
    }

    function test_ABitThatWasSetStaysWithItsWord() public {
        // A word that is read once and written once, with refused, repeated and changed votes between new ones.
        castVotes(1 << 1 | 1 << 2, 1 << 2);
        bytes memory items = bytes.concat(itemWith(0, true, new bytes(64)), itemOf(1, false), itemOf(2, true));
        bytes memory more = bytes.concat(itemOf(NAMED, true), itemWith(4, false, voterSignature(4, true)));
        items = bytes.concat(items, more, itemOf(5, false));
        assertEq(castItems(numbersOf(63), items), 3, "taken");
        assertVotes(1 << 1 | 1 << 2 | 1 << NAMED | 1 << 5, 1 << 1 | 1 << 2 | 1 << 5);
    }

    function test_AForgedLeafBesideARealOneOfItsNumber() public {
        // The real leaf leads to the root, and the forged one, of any account and weight, climbs beside it.
        bytes32[] memory proof = Trees.sumProof(leaves, 1);
        bytes32[] memory siblings = new bytes32[](2 * proof.length);
        for (uint256 i = 0; i < proof.length; ++i) {
            siblings[2 * i] = proof[i];
        }
        bytes memory real = itemWith(1, true, new bytes(64));
        (leaves.accounts[1], voterKeys[1]) = makeAddrAndKey("forger");
        leaves.weights[1] = 1000;
        bytes memory items = bytes.concat(real, itemOf(1, false));
        leaves.accounts[1] = vm.addr(uint256(keccak256("voter 1")));
        leaves.weights[1] = 2;

        Pool memory pool = poolOf(snapshot);
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_BadProof.selector, sale));
        ballots.cast(o, pool, items, siblings);
    }

    function test_AHighSIsNoSecondSignature() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(voterKeys[0], ballotDigest(0, true));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        uint256 twin = order - uint256(s);
        LeafProof[] memory proofs = new LeafProof[](1);
        proofs[0] = proofOf(0);
        bool[] memory accepts = new bool[](1);
        accepts[0] = true;
        bytes[] memory signatures = new bytes[](1);
        signatures[0] = abi.encodePacked(r, twin, v == 27 ? uint8(28) : uint8(27));
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_NothingNew.selector, sale));
        ballots.castSigned(o, proofs, accepts, signatures);
    }

    function test_NobodyVotesForAccountZero() public {
        // A broken signature recovers account 0, which a dishonest tree may hold.
        leaves.accounts[0] = address(0);
        Terms memory terms = votingTerms(VoteRule.Ballot, 5000);
        (terms.weightRule, terms.maxWeight, terms.salt) = (1, 8, "zero");
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        o = defaultOffer(snapshot);
        offerAgain();
        expectNothingNew(itemWith(0, true, new bytes(64)), numbersOf(1));
    }

    function test_StarvedGasOnlyKeepsAVoteFromBeingTakenNow() public {
        ContractAccount account = new ContractAccount();
        leaves.accounts[2] = address(account);
        Terms memory terms = votingTerms(VoteRule.Ballot, 5000);
        (terms.weightRule, terms.maxWeight, terms.salt) = (1, 8, "contract");
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        o = defaultOffer(snapshot);
        offerAgain();
        account.set(ballotDigest(2, false), ContractAccount.Answer.No);

        LeafProof[] memory proofs = new LeafProof[](1);
        proofs[0] = proofOf(2);
        bytes[] memory signatures = new bytes[](1);
        bytes memory data = abi.encodeCall(ballots.castSigned, (o, proofs, new bool[](1), signatures));
        for (uint256 gas = 30_000; gas < 400_000; gas += 10_000) {
            uint256 state = vm.snapshotState();
            (bool ok,) = address(ballots).call{gas: gas}(data);
            if (ok) assertVotes(4, 4);
            else assertVotes(0, 0);
            vm.revertToState(state);
        }
        (bool taken,) = address(ballots).call(data);
        assertTrue(taken, "taken later");
        assertVotes(4, 4);
    }

    function test_ASybilMajorityDoesNotSellBelowTheFloor() public {
        // Whoever holds all votes, and buys: the price is looked at before anyone votes.
        castVotes(0x3ff, 0);
        (o.salt, o.price) = ("cheap", FLOOR * TOTAL - 1);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_BelowFloor.selector, o.price, FLOOR * TOTAL));
        market.offer(o, keyG1, keyG2);
    }

    function testFuzz_ADishonestTreeVotesNoMoreThanItsTotal(uint64[4] memory sums, uint256 no) public {
        // Two leaves with keys below nodes that a dishonest quorum made up. The root's sum is at most 8 a leaf.
        leaves.weights[0] = uint64(bound(sums[0], 0, 8));
        leaves.weights[4] = uint64(bound(sums[1], 0, 8));
        bytes32[] memory siblings = new bytes32[](2);
        siblings[0] = bytes32(uint256(keccak256("beside")) << 64 | bound(sums[2], 1, 8));
        siblings[1] = bytes32(uint256(keccak256("last")) << 64 | bound(sums[3], 3, 8));
        bytes32 low = Trees.sumNode(Trees.sumLeaf(leaves, 0), siblings[0]);
        bytes32 root = Trees.sumNode(low, Trees.sumNode(siblings[1], Trees.sumLeaf(leaves, 4)));
        openDishonest(root);

        // The second leaf claims number 3, which its path is.
        Pool memory pool = Pool({snapshot: snapshot, token: dollar, money: Money.wrap(0), count: 4, sumRoot: root});
        bytes memory items = bytes.concat(itemOf(0, no & 1 == 0), itemAs(4, 3, no & 2 == 0));
        ballots.cast(o, pool, items, siblings);
        uint64 said = no & 1 != 0 ? leaves.weights[0] : 0;
        if (no & 2 != 0) said += leaves.weights[4];
        assertTally(leaves.weights[0] + leaves.weights[4], said);
        assertLe(ballots.tallyOf(sale).voted, Trees.sumOf(root), "voted");
    }

    function openDishonest(bytes32 root) internal {
        Terms memory terms = votingTerms(VoteRule.Ballot, 5000);
        (terms.weightRule, terms.maxWeight, terms.salt, terms.floorPrice) = (1, 8, "dishonest", 1);
        Snapshot memory s = nextSnapshot(datasets.create(terms));
        (s.sumRoot, s.totalWeight, s.count) = (root, Trees.sumOf(root), 4);
        snapshot = commitSnapshot(s);
        skip(10);
        o = defaultOffer(snapshot);
        offerAgain();
    }

    /// @dev A ballot of a leaf under another number.
    function itemAs(uint256 leaf, uint32 number, bool accept) internal view returns (bytes memory) {
        address account = leaves.accounts[leaf];
        bytes32 digest = ballots.ballotId({
            voter: account, offer: sale, snapshot: snapshot, leaf: number, accept: accept, until: voteEnds
        });
        bytes memory head = abi.encodePacked(accept ? uint8(0) : uint8(1), number, account, leaves.weights[leaf]);
        return bytes.concat(head, signedBy(voterKeys[leaf], digest));
    }

    function test_TheDigestIsWhatAccountsSign() public view {
        for (uint32 i = 0; i < VOTERS; ++i) {
            bool accept = i % 2 == 0;
            bytes32 digest = ballots.ballotId({
                voter: leaves.accounts[i], offer: sale, snapshot: snapshot, leaf: i, accept: accept, until: voteEnds
            });
            assertEq(digest, ballotDigest(i, accept));
        }
    }

    /// @dev Events alone give the tally.
    function testFuzz_TheTallyFollowsFromEvents(uint256[4] memory voters, uint256[4] memory no) public {
        vm.recordLogs();
        for (uint256 i = 0; i < 4; ++i) {
            voters[i] = bound(voters[i], 1, 2 ** VOTERS - 1);
            uint256[] memory numbers = numbersOf(voters[i]);
            bytes memory items = itemsOf(numbers, no[i]);
            try this.castOutside(numbers, items) {} catch {}
        }

        (uint64 voted, uint64 said) = (0, 0);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            assertEq(logs[i].topics[0], IBallots.VotesCast.selector, "event");
            (uint64 more, uint64 moreNo) = read(abi.decode(logs[i].data, (bytes)));
            (voted, said) = (voted + more, said + moreNo);
        }
        assertTally(voted, said);
    }

    function castOutside(uint256[] memory numbers, bytes memory items) external {
        castItems(numbers, items);
    }

    /// @dev What an event adds: number 4 ‖ weight 8 ‖ choice 1.
    function read(bytes memory choices) internal pure returns (uint64 voted, uint64 no) {
        for (uint256 at = 0; at < choices.length; at += 13) {
            uint64 weight = 0;
            for (uint256 i = 4; i < 12; ++i) {
                weight = weight << 8 | uint8(choices[at + i]);
            }
            uint8 choice = uint8(choices[at + 12]);
            if (choice != 2) voted += weight;
            if (choice != 0) no += weight;
        }
    }
}
