// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {BlockingToken} from "../support/tokens/BlockingToken.sol";

/// @notice Plays everyone: buyers, members, contributors and passers-by, in any order. Calls that the contracts would refuse are
/// not made, so that a revert is a finding.
contract StoryHandler is Fixture {
    struct Ghost {
        SaleId id;
        bool wasCommitted;
        bool wasConfirmed;
    }

    /// @dev Leaves of each snapshot.
    uint32 public immutable leafCount;

    BlockingToken public token;
    SnapshotId[] public snapshots;
    Ghost[] public sales;
    bool public soldWhileLocked;
    bool public committedWhileLocked;

    mapping(SaleId id => Offer) internal _offers;

    constructor(uint32 leafCount_) {
        leafCount = leafCount_;
    }

    function setUp() public override {
        super.setUp();
        token = new BlockingToken();
        dollar = token;
        makeKeyInDollars();
        leaves = Trees.equal(leafCount, 1);
        for (uint256 i = 0; i < 2; ++i) {
            Terms memory terms = defaultTerms();
            (terms.token, terms.salt) = (address(token), bytes32(i));
            (terms.cadence.sellFor, terms.floorPrice) = (3650 days, 1);
            terms.windows =
                Windows({vote: 0, commit: 20 minutes, release: 20, confirm: 20 minutes, dispute: 10 minutes});
            snapshots.push(commitSnapshot(nextSnapshot(datasets.create(terms))));
        }
        skip(10);
    }

    /// @dev The committee's bonds are in another token, whose balances don't matter here.
    function makeKeyInDollars() internal {
        DemoDollar bond = new DemoDollar();
        (DemoDollar kept, BlockingToken blocking) = (bond, token);
        dollar = kept;
        deploy(founders, T);
        makeKey();
        dollar = blocking;
    }

    // ------------------------------------------------------------------------------------------------ sales

    function offer(uint256 which, uint128 price) external {
        Offer memory o = defaultOffer(snapshots[which % 2]);
        o.price = uint128(bound(price, leafCount, MAX_PRICE));
        o.salt = bytes32(sales.length);
        o.buyer = address(uint160(0xb000 + sales.length % 3));
        fund(o.buyer, o.price);
        bool locked = isLocked(o);
        vm.prank(o.buyer);
        try market.offer(o, keyG1, keyG2) returns (SaleId id) {
            soldWhileLocked = soldWhileLocked || locked;
            sales.push(Ghost(id, false, false));
            _offers[id] = o;
        } catch (bytes memory reason) {
            assertTrue(locked && bytes4(reason) == IMarket.Market_DatasetLocked.selector, "offer refused");
            token.burn(o.buyer, o.price);
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

    function confirmSome(uint256 which, uint256 lists) external {
        (bool ok, SaleId id) = pick(which, State.Committed);
        if (!ok) (ok, id) = pick(which, State.Confirmed);
        if (!ok || block.timestamp >= market.saleOf(id).confirmEnds) return;
        uint256 committed = delivery.committed(id);
        lists = lists % 4 != 0 ? committed : lists & committed;
        if (lists & ~delivery.standing(id) == 0) return;
        confirm(id, lists);
        note();
    }

    function resolve(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Accepted);
        if (!ok) return;
        bool all = delivery.committed(id) == ALL;
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
        if (block.timestamp >= disputeEnds) market.settle(_offers[id]);
    }

    /// @dev A sale on which everybody works at once, up to Confirmed.
    function sell(uint256 which, uint128 price) external {
        uint256 before = sales.length;
        this.offer(which, price);
        if (sales.length == before) return;
        commit(sales[before].id, ALL);
        confirm(sales[before].id, ALL);
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

    // ------------------------------------------------------------------------------------------------ payouts

    function pushGroup(uint256 which, uint32 group) external {
        SnapshotId id = snapshots[which % 2];
        if (accrued(id) == 0) return;
        group %= (leafCount + 127) / 128;
        (bytes memory packed, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, group);
        try payouts.push(poolOf(id), group, packed, names, siblings) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), IPayouts.Payouts_NobodyPaid.selector, "push refused");
        }
    }

    function claimOne(uint256 which, uint32 number) external {
        SnapshotId id = snapshots[which % 2];
        number = watched(number);
        if (due(id, number) == 0 || token.blocked(leaves.accounts[number])) return;
        claim(id, number);
    }

    function block_(uint32 number, bool value) external {
        token.setBlocked(leaves.accounts[watched(number)], value);
    }

    function blockBuyer(uint256 which, bool value) external {
        token.setBlocked(address(uint160(0xb000 + which % 3)), value);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @dev A few leaves of each group, on which claims and blocks concentrate: of 130 leaves 0, 127, 2 and 129.
    function watched(uint32 number) public view returns (uint32) {
        return leafCount < 130 ? number % leafCount : number % 4 + (number % 2) * 126;
    }

    /// @dev Units that a leaf is due.
    function due(SnapshotId id, uint32 number) public view returns (uint64) {
        return payouts.dueOf({pool: poolOf(id), number: number, node: Trees.sumLeaf(leaves, number), held: false});
    }

    /// @dev Units that came into a snapshot's pool.
    function received(SnapshotId id) external view returns (uint64) {
        return accrued(id);
    }

    function saleCount() external view returns (uint256) {
        return sales.length;
    }

    function offerOf(SaleId id) external view returns (Offer memory) {
        return _offers[id];
    }

    function leafAt(uint32 number) external view returns (address) {
        return leaves.accounts[number];
    }

    function contracts() external view returns (Committee, Market, Delivery, Payouts, Datasets) {
        return (committee, market, delivery, payouts, datasets);
    }
}
