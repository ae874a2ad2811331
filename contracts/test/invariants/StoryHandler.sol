// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {WildToken} from "../support/tokens/WildToken.sol";
import {Voters} from "./Voters.sol";
import {IChallenges, Offence} from "src/interfaces/IChallenges.sol";
import {Fee} from "src/interfaces/IFees.sol";
import {LeafProof, LeafSet} from "src/interfaces/IPayouts.sol";

/// @notice Plays everyone: buyers, members, contributors and passers-by, in any order. Sales that the contracts would refuse are
/// not moved on, so that a revert is a finding.
contract StoryHandler is Voters {
    /// @dev Faults that the terms allow in a sale.
    uint16 internal constant MOST_FAULTS = 3;

    /// @dev The second dataset's split, beside its tip.
    uint16 internal constant POT = 700;
    uint16 internal constant PART = 310;

    struct Ghost {
        SaleId id;
        bool wasCommitted;
        bool wasConfirmed;
    }

    /// @dev What a sale's members earned each, and a bitmap of those who did not take it yet.
    struct Earned {
        uint256 each;
        uint256 members;
    }

    SnapshotId[] public snapshots;
    Ghost[] public sales;
    bool public soldWhileLocked;
    bool public committedWhileLocked;

    VoteRule[2] internal _rules;
    /// @dev What went back to the buyer when a sale settled, and how many leaves were brought as faulty.
    mapping(SaleId id => uint256) public returned;
    mapping(SaleId id => uint256) internal _faults;

    address internal treasury = makeAddr("treasury");
    /// @dev What sales kept for members and the treasury, by sale and in all, and what of it was withdrawn.
    mapping(SaleId id => uint256) public keptOf;
    mapping(SaleId id => Earned) internal _earned;
    uint256 internal _kept;
    uint256 internal _withdrawn;
    uint256 internal _treasuryDue;
    bool[2] internal _convicted;

    /// @param rules Of the two datasets.
    constructor(uint32 count, VoteRule[2] memory rules) {
        (leafCount, _rules) = (count, rules);
    }

    function setUp() public override {
        super.setUp();
        // The committee's bonds are in dollars.
        makeKey();
        wild = new WildToken();
        (vault, dollar) = (payouts, wild);
        leaves = withKeys(wildLeaves(leafCount));
        meet(leaves);

        for (uint256 i = 0; i < 2; ++i) {
            Terms memory terms = votingTerms(_rules[i], VOTE_BPS);
            if (i == 1) terms.split = splitTerms(POT, PART, TIP).split;
            (terms.token, terms.salt) = (address(wild), bytes32(i));
            // By steps: 1, 2, 3, 5 or 8.
            (terms.weightRule, terms.maxWeight, terms.maxDisputes) = (1, 8, MOST_FAULTS);
            (terms.cadence.sellFor, terms.floorPrice) = (3650 days, 1);
            terms.windows =
                Windows({vote: 30 minutes, commit: 20 minutes, release: 20, confirm: 20 minutes, dispute: 10 minutes});
            snapshots.push(commitSnapshot(nextSnapshot(datasets.create(terms))));
            open(i, poolOf(snapshots[i]));
        }
        skip(10);
    }

    // ------------------------------------------------------------------------------------------------ sales

    function offer(uint256 which, uint128 price) external {
        // The last leaf that is not banned sells no more.
        if (bannedWeight[which % 2] == totalWeight(which % 2)) return;
        Offer memory o = defaultOffer(snapshots[which % 2]);
        o.maxExcluded = uint64(price % 20);
        o.price = uint128(bound(price, Trees.sumOf(pools[0].sumRoot), MAX_PRICE));
        o.salt = bytes32(sales.length);
        o.buyer = address(uint160(0xb000 + sales.length % 3));
        wild.setPaused(false);
        fund(o.buyer, o.price);
        bool locked = isLocked(o);
        bool convicted = _convicted[which % 2];
        vm.prank(o.buyer);
        try market.offer(o, keyG1, keyG2) returns (SaleId id) {
            assertFalse(convicted, "an offer for a convicted snapshot");
            soldWhileLocked = soldWhileLocked || locked;
            sales.push(Ghost(id, false, false));
            (_offers[id], _bannedThen[id]) = (o, bannedWeight[which % 2]);
        } catch (bytes memory reason) {
            bytes4 error = bytes4(reason);
            bool known = (locked && error == IMarket.Market_DatasetLocked.selector)
                || (convicted && error == IMarket.Market_NotOnSale.selector);
            assertTrue(known, "offer refused");
            wild.burn(o.buyer, o.price);
        }
    }

    function commitSome(uint256 which, uint256 members) external {
        (bool ok, SaleId id) = pick(which, State.Accepted);
        if (!ok || block.timestamp >= market.saleOf(id).commitEnds) return;
        // Often all, so that sales go on.
        members = members % 4 != 0 ? ALL : bound(members, 1, ALL);
        if (members & ~delivery.committed(id) == 0) return;
        commit(id, members);
        noteCommitted(id);
    }

    /// @dev All commit to lists that leave out some of those who left. One call bans them, or two.
    function leaveOut(uint256 which, uint256 bits, bool twice) external {
        (bool ok, SaleId id) = pick(which, State.Accepted);
        if (!ok || block.timestamp >= market.saleOf(id).commitEnds || delivery.committed(id) != 0) return;
        Offer memory o = _offers[id];
        (uint256[] memory numbers, Tombstones memory t, bytes memory packed) = tombstonesOf(o, bits);
        if (numbers.length == 0) return;
        commitWith(id, t);
        noteCommitted(id);
        assertState(id, State.Accepted);

        uint256 first = twice ? numbers.length / 2 : 0;
        for (uint256 from = 0; from < numbers.length; from = from < first ? first : numbers.length) {
            uint256[] memory next = cut(numbers, from, from < first ? first : numbers.length);
            LeafSet memory set = Trees.setOf(leaves, pools[whichOf(o)], next);
            (ok,) = address(delivery).call(abi.encodeCall(delivery.exclude, (o, t, packed, set)));
            assertEq(ok, t.weight <= o.maxExcluded, "excluded");
            for (uint256 i = 0; ok && i < next.length; ++i) {
                noteBan(whichOf(o), next[i]);
            }
        }
        noteCommitted(id);
        assertEq(delivery.agreed(id), t.weight <= o.maxExcluded ? ALL : 0, "agreed");
    }

    /// @dev The leaves of an offer whose bits are set and whose accounts left, as members sign them.
    function tombstonesOf(Offer memory o, uint256 bits)
        internal
        view
        returns (uint256[] memory numbers, Tombstones memory t, bytes memory packed)
    {
        DatasetId dataset = datasets.snapshotOf(o.snapshot).dataset;
        numbers = new uint256[](FEW);
        for (uint256 i = 0; i < FEW; ++i) {
            if (bits >> i & 1 == 0 || _left[dataset][i] == 0) continue;
            numbers[t.count++] = i;
            t.weight += weights[i];
            packed = bytes.concat(packed, bytes4(uint32(i)));
        }
        t.digest = keccak256(packed);
        numbers = cut(numbers, 0, t.count);
    }

    function cut(uint256[] memory numbers, uint256 from, uint256 to) internal pure returns (uint256[] memory part) {
        part = new uint256[](to - from);
        for (uint256 i = from; i < to; ++i) {
            part[i - from] = numbers[i];
        }
    }

    function commitWith(SaleId id, Tombstones memory t) internal {
        bytes memory items;
        for (uint8 i = 0; i < N; ++i) {
            bytes32 root = listRoot(id, i);
            items = bytes.concat(items, bytes1(i), root, sign(i, delivery.commitDigest(id, 1, i, root, t)));
        }
        delivery.commit(id, t, items);
    }

    /// @dev A quorum finds a record faulty.
    function fault(uint256 which, uint256 number, uint8 kind) external {
        (bool ok, SaleId id) = pick(which, State.Confirmed);
        if (!ok || block.timestamp >= market.saleOf(id).disputeEnds) return;
        Offer memory o = _offers[id];
        uint256[] memory numbers = new uint256[](1);
        numbers[0] = watched(number);
        bytes memory faults = abi.encodePacked(uint32(numbers[0]), 1 + kind % 4);
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(id, faults));
        LeafSet memory set = Trees.setOf(leaves, pools[whichOf(o)], numbers);
        (ok,) = address(delivery).call(abi.encodeCall(delivery.fault, (o, faults, set, QUORUM, signatures)));
        assertEq(ok, _faults[id] < MOST_FAULTS && !isBanned[whichOf(o)][numbers[0]], "fault");
        if (!ok) return;
        ++_faults[id];
        noteBan(whichOf(o), numbers[0]);
    }

    function confirmSome(uint256 which, uint256 lists) external {
        (bool ok, SaleId id) = pick(which, State.Committed);
        if (!ok) (ok, id) = pick(which, State.Confirmed);
        if (!ok || block.timestamp >= market.saleOf(id).confirmEnds) return;
        uint256 committed = delivery.agreed(id);
        lists = lists % 4 != 0 ? committed : lists & committed;
        if (lists & ~delivery.standing(id) == 0) return;
        confirm(id, lists);
        note();
    }

    function castSome(uint256 which, uint256 voters, uint256 no, uint256 broken) external {
        (bool ok, SaleId id) = pick(which, State.Offered);
        if (ok && block.timestamp < market.saleOf(id).voteEnds) castBits(id, voters, no, broken);
    }

    function voteOne(uint256 which, uint256 number, bool accept) external {
        (bool ok, SaleId id) = pick(which, State.Offered);
        if (!ok || block.timestamp >= market.saleOf(id).voteEnds) return;
        number %= FEW;
        voteBy(id, proofOf(whichOf(_offers[id]), number), number, accept);
    }

    function cancel(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Offered);
        if (!ok || block.timestamp >= market.saleOf(id).voteEnds) return;
        vm.prank(_offers[id].buyer);
        (ok,) = address(market).call(abi.encodeCall(market.cancel, (_offers[id])));
        assertEq(ok, votedOn(id) == 0, "cancelled");
    }

    /// @dev Votes decide, as the model says.
    function decide(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Offered);
        if (ok) decideNow(id);
    }

    function decideNow(SaleId id) internal {
        Offer memory o = _offers[id];
        bool over = block.timestamp >= market.saleOf(id).voteEnds;
        bool accepted = accepts(_rules[whichOf(o)], id);
        bool lost = isLost(_rules[whichOf(o)], id);
        bool locked = isLocked(o);
        (bool ok,) = address(market).call(abi.encodeCall(market.resolve, (o)));
        assertEq(ok, over || lost, "decided");
        if (!ok) return;

        bool offSale = locked || _convicted[whichOf(o)];
        State wanted = !accepted ? State.Rejected : offSale ? State.Refunded : State.Accepted;
        assertState(id, wanted);
        soldWhileLocked = soldWhileLocked || (locked && market.stateOf(id) == State.Accepted);
    }

    function leave(uint256 which, uint256 number, uint64 version, bool signed) external {
        DatasetId dataset = datasets.snapshotOf(snapshots[which % 2]).dataset;
        leaveBy(dataset, number % FEW, version % 8, signed);
    }

    function resolve(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Accepted);
        if (!ok) return;
        bool all = delivery.agreed(id) == ALL;
        if (!all && !isLocked(_offers[id]) && block.timestamp < market.saleOf(id).commitEnds) return;
        market.resolve(_offers[id]);
        noteCommitted(id);
    }

    function refund(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Committed);
        if (!ok || block.timestamp < market.saleOf(id).confirmEnds) return;
        market.refund(_offers[id]);
    }

    function settle(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Confirmed);
        if (!ok) return;
        // Often by waiting, else few would come to it.
        uint64 disputeEnds = market.saleOf(id).disputeEnds;
        if (block.timestamp < disputeEnds && which % 3 != 0) vm.warp(disputeEnds);
        if (block.timestamp >= disputeEnds) settleNow(id);
    }

    function settleNow(SaleId id) internal {
        Offer memory o = _offers[id];
        uint256 which = whichOf(o);
        market.settle(o);
        // What was banned since the offer goes back to the buyer.
        returned[id] = o.price * (bannedWeight[which] - _bannedThen[id]) / weightOf(id);
        if (which == 1) noteFees(id, o.price - returned[id]);
        noteSale(which, o.price - returned[id] - keptOf[id]);
    }

    // ------------------------------------------------------------------------------------------------ fees

    /// @dev A member earns floor(pot / n) if its list stands.
    function noteFees(SaleId id, uint256 units) internal {
        uint256 part = units * PART / 10_000;
        uint256 each = units * POT / 10_000 / N;
        uint256 members = each == 0 ? 0 : delivery.standing(id);
        _earned[id] = Earned(each, members);
        keptOf[id] = part;
        for (uint256 i = 0; i < N; ++i) {
            if (members >> i & 1 != 0) keptOf[id] += each;
        }
        _treasuryDue += part;
        _kept += keptOf[id];
    }

    /// @dev A member withdraws what it earned by some sales, or tries to twice, or another does.
    function takeFees(uint8 member, uint256 bits, uint256 receiver, bool loose, bool thief) external {
        member %= N;
        (SaleId[] memory ids, uint256 sum, bool good) = feesOf(member, bits, loose);
        if (ids.length == 0) return;
        address to = payees[receiver % 3];
        uint256 before = hadBy(to);
        vm.prank(founders[thief ? (member + 1) % N : member]);
        (bool ok,) = address(delivery).call(abi.encodeCall(delivery.payFees, (wild, member, ids, to)));
        assertEq(ok, good && !thief, "fees");
        assertEq(hadBy(to) - before, ok ? sum : 0, "fees arrive, or are credited");
        if (!ok) return;
        _withdrawn += sum;
        for (uint256 i = 0; i < ids.length; ++i) {
            _earned[ids[i]].members ^= 1 << member;
        }
    }

    /// @dev Sales whose bits are set, and what a member has to get of them.
    /// @param loose Whether sales are among them of which it gets nothing, any more or at all.
    function feesOf(uint8 member, uint256 bits, bool loose)
        internal
        view
        returns (SaleId[] memory ids, uint256 sum, bool good)
    {
        uint256 count = 0;
        (ids, good) = (new SaleId[](sales.length), true);
        for (uint256 i = 0; i < sales.length; ++i) {
            Earned memory earned = _earned[sales[i].id];
            bool has = earned.members >> member & 1 != 0;
            if (bits >> (i % 256) & 1 == 0 || !(has || loose)) continue;
            ids[count++] = sales[i].id;
            sum += earned.each;
            good = good && has;
        }
        assembly ("memory-safe") {
            mstore(ids, count)
        }
    }

    function takeTreasury(uint256 receiver, bool thief) external {
        address to = payees[receiver % 3];
        uint256 before = hadBy(to);
        vm.prank(thief ? anyone : treasury);
        (bool ok,) = address(delivery).call(abi.encodeCall(delivery.moveTreasury, (wild, to)));
        assertEq(ok, !thief && _treasuryDue != 0, "treasury");
        assertEq(hadBy(to) - before, ok ? _treasuryDue : 0, "the treasury's part arrives, or is credited");
        if (ok) (_withdrawn, _treasuryDue) = (_withdrawn + _treasuryDue, 0);
    }

    /// @dev Base units that an account has, and what the vault credits to it.
    function hadBy(address account) internal view returns (uint256) {
        return wild.balanceOf(account) + payouts.creditOf(wild, account);
    }

    /// @dev A payee or a buyer takes its credit.
    function takeCredit(uint256 who) external {
        who %= 6;
        address account = who < 3 ? payees[who] : address(uint160(0xb000 + who - 3));
        (uint256 had, uint256 credit) = (wild.balanceOf(account), payouts.creditOf(wild, account));
        bool good = credit != 0 && !wild.paused() && !wild.blocked(account);
        vm.prank(account);
        (bool ok,) = address(payouts).call(abi.encodeCall(payouts.withdraw, (wild, account)));
        assertEq(ok, good, "credit");
        assertEq(wild.balanceOf(account) - had, ok ? credit : 0, "all of a credit");
    }

    // ------------------------------------------------------------------------------------------------ challenges

    /// @dev Anyone convicts a snapshot by its heavy leaf, once. Other leaves convict none.
    function challenge(uint256 which, uint256 number) external {
        which %= 2;
        // Seldom, since a convicted snapshot sells no more.
        bool heavy = uint256(keccak256(abi.encode(number))) % 16 == 0;
        number = heavy ? HEAVY : number % HEAVY;
        LeafProof memory proof = proofOf(which, number);
        (bool ok, bytes memory reason) = address(datasets).call(abi.encodeCall(datasets.challengeWeight, (proof)));
        assertEq(ok, heavy && !_convicted[which], "convicted");
        if (ok) _convicted[which] = true;
        bytes4 error = heavy ? IChallenges.Datasets_Convicted.selector : IChallenges.Datasets_NoOffence.selector;
        if (!ok) assertEq(bytes4(reason), error, "why not");
        assertEq(datasets.snapshotOf(snapshots[which]).convicted, _convicted[which], "stays convicted");
    }

    // ------------------------------------------------------------------------------------------------ ends

    function whichOf(Offer memory o) internal view override returns (uint256) {
        return SnapshotId.unwrap(o.snapshot) == SnapshotId.unwrap(snapshots[0]) ? 0 : 1;
    }

    /// @dev Time passes, and one call by anyone moves each sale on, until it ends.
    function endAll() external {
        skip(60 days);
        for (uint256 i = 0; i < sales.length; ++i) {
            if (market.stateOf(sales[i].id) == State.Offered) decideNow(sales[i].id);
        }
        skip(60 days);
        for (uint256 i = 0; i < sales.length; ++i) {
            SaleId id = sales[i].id;
            State state = market.stateOf(id);
            if (state == State.Accepted) market.resolve(_offers[id]);
            if (state == State.Committed) market.refund(_offers[id]);
            if (state == State.Confirmed) settleNow(id);
            state = market.stateOf(id);
            assertTrue(state >= State.Settled, "does not end");
        }
    }

    /// @dev A sale on which everybody works at once, up to Confirmed.
    function sell(uint256 which, uint128 price) external {
        uint256 before = sales.length;
        this.offer(which, price);
        if (sales.length == before) return;
        SaleId id = sales[before].id;
        if (market.stateOf(id) == State.Offered) {
            castBits(id, type(uint256).max, 0, 0);
            vm.warp(market.saleOf(id).voteEnds);
            decideNow(id);
        }
        commit(id, ALL);
        confirm(id, ALL);
        note();
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 25 minutes));
    }

    /// @dev The first sale in a state at or after a place.
    function pick(uint256 which, State state) internal view returns (bool, SaleId) {
        for (uint256 i = 0; i < sales.length; ++i) {
            SaleId id = sales[(which % sales.length + i) % sales.length].id;
            if (market.stateOf(id) == state) return (true, id);
        }
        return (false, SaleId.wrap(0));
    }

    /// @dev Whether an offer's dataset waits for a new epoch.
    function isLocked(Offer memory o) internal view returns (bool) {
        return committee.lockedEpoch(datasets.snapshotOf(o.snapshot).dataset) != 0;
    }

    /// @dev Remembers a sale that has just become Committed although its dataset is locked.
    function noteCommitted(SaleId id) internal {
        if (market.stateOf(id) == State.Committed && isLocked(_offers[id])) committedWhileLocked = true;
        note();
    }

    /// @dev Remembers how far sales went.
    function note() internal {
        for (uint256 i = 0; i < sales.length; ++i) {
            State state = market.stateOf(sales[i].id);
            if (state == State.Committed || state == State.Confirmed) sales[i].wasCommitted = true;
            if (state == State.Confirmed) sales[i].wasConfirmed = true;
        }
    }

    function blockBuyer(uint256 which, bool value) external {
        wild.setBlocked(address(uint160(0xb000 + which % 3)), value);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @param escrowed Base units in the vault that neither a pool has nor those who share a price.
    function check(uint256 escrowed) external view {
        checkMoney({beside: escrowed + _kept - _withdrawn});
        for (uint256 i = 0; i < sales.length; ++i) {
            checkVotes(sales[i].id);
        }
        checkFees();
        for (uint256 i = 0; i < 2; ++i) {
            checkRetractions(datasets.snapshotOf(snapshots[i]).dataset);
        }
    }

    /// @dev The contract owes members and the treasury what the model says, and no more than sales kept.
    function checkFees() internal view {
        uint256 owed = _treasuryDue;
        for (uint256 i = 0; i < sales.length; ++i) {
            Earned memory earned = _earned[sales[i].id];
            Fee memory fee = delivery.memberFees(wild, sales[i].id);
            assertEq(fee.each, earned.each, "fee");
            assertEq(fee.members, earned.members, "members that did not take it");
            for (uint256 bits = earned.members; bits != 0; bits &= bits - 1) {
                owed += earned.each;
            }
        }
        assertEq(delivery.treasuryUnpaidOf(wild, treasury), _treasuryDue, "treasury");
        assertEq(owed + _withdrawn, _kept, "fees");
    }

    /// @dev The rule of an offer's dataset.
    function ruleOf(SaleId id) external view returns (VoteRule) {
        return _rules[whichOf(_offers[id])];
    }

    /// @dev All who are owed something take it, until nothing stays but what was donated and what is rounded off.
    function finish() external {
        payOut();
        for (uint8 member = 0; member < N; ++member) {
            this.takeFees(member, type(uint256).max, member, false, false);
        }
        this.takeTreasury(0, false);
        for (uint256 i = 0; i < 3; ++i) {
            wild.setBlocked(address(uint160(0xb000 + i)), false);
        }
        for (uint256 i = 0; i < 6; ++i) {
            this.takeCredit(i);
        }
        assertEq(_withdrawn, _kept, "fees that nobody takes");
        uint256 dust = 2 * leafCount + bannedSales[0] + bannedSales[1];
        assertLt(held() - donated, dust, "money that nobody takes");
    }

    /// @dev Units that came into a pool by what settled.
    function receivedBy(uint256 which) external view returns (uint256) {
        return received[which];
    }

    function payeeAt(uint256 i) external view returns (address) {
        return payees[i];
    }

    function saleCount() external view returns (uint256) {
        return sales.length;
    }

    function offerOf(SaleId id) external view returns (Offer memory) {
        return _offers[id];
    }

    function contracts() external view returns (WildToken, Committee, Market, Delivery, Payouts, Datasets) {
        return (wild, committee, market, delivery, payouts, datasets);
    }
}
