// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {Fee, IFees} from "src/interfaces/IFees.sol";
import {LeafSet} from "src/interfaces/IPayouts.sol";

/// @notice Parts of prices that are not the contributors'. Ten leaves of equal weight, and five members.
contract DeliveryFeesTest is Fixture {
    uint64 internal constant UNITS = 1_000_003;
    address internal treasury = makeAddr("treasury");
    address internal to = makeAddr("to");

    SnapshotId internal snapshot;
    Offer internal o;
    uint256 internal offers;

    function setUp() public override {
        super.setUp();
        makeKey();
    }

    /// @dev A snapshot of a dataset with such a split, at any price.
    function open(uint16 potBps, uint16 treasuryBps) internal {
        Terms memory terms = splitTerms(potBps, treasuryBps, 0);
        (terms.floorPrice, terms.token, terms.maxDisputes) = (1, address(dollar), 10);
        leaves = Trees.equal(10, 1);
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
    }

    /// @dev A sale of some units of which lists stand, up to the end of its disputes.
    function confirmed(uint64 units, uint256 lists) internal returns (SaleId sale) {
        o = defaultOffer(snapshot);
        (o.price, o.salt) = (units, bytes32(++offers));
        sale = makeOffer(o);
        commit(sale, ALL);
        confirm(sale, lists);
    }

    function settled(uint64 units, uint256 lists) internal returns (SaleId sale) {
        sale = confirmed(units, lists);
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);
    }

    /// @dev A quorum finds some leaves of the sale at hand faulty.
    function fault(uint256 first, uint256 count) internal {
        uint256[] memory numbers = new uint256[](count);
        bytes memory faults;
        for (uint256 i = 0; i < count; ++i) {
            numbers[i] = first + i;
            faults = bytes.concat(faults, bytes4(uint32(first + i)), bytes1(uint8(3)));
        }
        LeafSet memory set = Trees.setOf(leaves, poolOf(snapshot), numbers);
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(market.saleId(o), faults));
        delivery.fault(o, faults, set, QUORUM, signatures);
    }

    function one(SaleId sale) internal pure returns (SaleId[] memory sales) {
        sales = new SaleId[](1);
        sales[0] = sale;
    }

    function check(SaleId sale, uint64 each, uint32 members) internal view {
        Fee memory fee = delivery.memberFees(dollar, sale);
        assertEq(fee.each, each, "each");
        assertEq(fee.members, members, "members");
    }

    // ------------------------------------------------------------------------------------------------ settling

    function testFuzz_RevertWhen_CallerIsNotMarket(address caller) public {
        // when the caller is not Market: it should revert with Delivery_NotMarket
        vm.assume(caller != address(market));
        open(500, 0);
        vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_NotMarket.selector, caller));
        vm.prank(caller);
        delivery.partFees(SaleId.wrap(0), snapshot, 1, 0);
    }

    function test_KeepsThePartsOfAPrice() public {
        // when all lists stand: it should keep a part for each member, credit the treasury, and leave the contributors the rest
        open(500, 1000);
        SaleId sale = confirmed(UNITS, ALL);
        vm.warp(market.saleOf(sale).disputeEnds);
        // 5 % of 1,000,003 are 50,000, a fifth of which is 10,000; 10 % are 100,000.
        vm.expectEmit(address(delivery));
        emit IFees.FeesKept(
            sale, dollar, Fee({each: 10_000, scale: 0, epoch: 1, members: uint32(ALL)}), treasury, 100_000
        );
        vm.expectEmit(address(payouts));
        emit IPayouts.Deposited(datasets.poolOf(snapshot), sale, 850_003, 850_003);
        market.settle(o);

        check(sale, 10_000, uint32(ALL));
        assertEq(delivery.treasuryUnpaidOf(dollar, treasury), 100_000, "treasury");
        assertEq(dollar.balanceOf(address(payouts)), UNITS, "all of it is in the vault");
    }

    function testFuzz_LeavesTheContributorsWhatListsDoNotEarn(uint256 lists) public {
        // when some lists do not stand: it should leave what they would have earned to the contributors
        lists = bound(lists, 0, ALL) | 0x15;
        open(500, 0);
        SaleId sale = settled(UNITS, lists);
        check(sale, 10_000, uint32(lists));
        uint256 stand = 0;
        for (uint256 i = 0; i < N; ++i) {
            stand += lists >> i & 1;
        }
        assertEq(accrued(snapshot), UNITS - 10_000 * stand);
    }

    function test_SplitsWhatTheBuyerDoesNotGetBack() public {
        // when leaves were banned since the offer: it should split what the buyer does not get back
        open(500, 1000);
        SaleId sale = confirmed(UNITS, ALL);
        fault(0, 2);
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);

        // Two of ten leaves: 200,000 go back, and 800,003 are split. The rest accrues as if it had come in for all ten.
        assertEq(dollar.balanceOf(buyer), 200_000, "back");
        check(sale, 8000, uint32(ALL));
        assertEq(delivery.treasuryUnpaidOf(dollar, treasury), 80_000, "treasury");
        uint256 rest = 800_003 - 40_000 - 80_000;
        assertEq(accrued(snapshot), rest * 10 / 8, "accrued");
    }

    function test_KeepsNothingIfNobodyIsLeft() public {
        // when leaves were banned since the offer: it should keep nothing if all leaves are banned
        open(500, 1000);
        SaleId sale = confirmed(UNITS, ALL);
        fault(0, 10);
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);
        assertEq(dollar.balanceOf(buyer), UNITS, "back");
        check(sale, 0, 0);
        assertEq(delivery.treasuryUnpaidOf(dollar, treasury), 0, "treasury");
        assertEq(accrued(snapshot), 0, "accrued");
    }

    function test_KeepsNothingForMembersWithoutAPot() public {
        // when the split has no pot, or a price is too small for one: it should keep nothing for members
        open(0, 1000);
        check(settled(UNITS, ALL), 0, 0);
        assertEq(accrued(snapshot), UNITS - 100_000, "the treasury's part alone");

        open(500, 0);
        check(settled(99, ALL), 0, 0);
        assertEq(accrued(snapshot), 99, "a fifth of 4 is no unit");
    }

    /// @dev Two sales, of which the second may have banned weight from before its offer, so that nothing goes back.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_SplitsAsFractionsDo(uint16 potBps, uint16 treasuryBps, uint64[2] memory units, bool banned)
        public
    {
        // when there is any split and price: it should split as plain fractions do, rounded down
        (potBps, treasuryBps) = (uint16(bound(potBps, 0, 4000)), uint16(bound(treasuryBps, 0, 4000)));
        if (uint256(potBps) + treasuryBps > 4000) treasuryBps = 4000 - potBps;
        open(potBps, treasuryBps);
        (uint256 wanted, uint256 kept) = (0, 0);
        for (uint256 i = 0; i < 2; ++i) {
            units[i] = uint64(bound(units[i], 10, 1e12));
            SaleId sale = confirmed(units[i], 0x7);
            if (i == 0 && banned) fault(3, 1);
            vm.warp(market.saleOf(sale).disputeEnds);
            market.settle(o);

            uint256 net = units[i] - (i == 0 && banned ? units[i] / 10 : 0);
            uint256 each = net * potBps / 10_000 / 5;
            uint256 part = net * treasuryBps / 10_000;
            check(sale, uint64(each), each == 0 ? 0 : 7);
            (kept, net) = (kept + part, net - each * 3 - part);
            wanted += banned ? net * 10 / 9 : net;
        }
        assertEq(delivery.treasuryUnpaidOf(dollar, treasury), kept, "treasury");
        assertEq(accrued(snapshot), wanted, "accrued");
    }

    // ------------------------------------------------------------------------------------------------ members

    function test_RevertWhen_FeesWouldGoToNobody() public {
        // when the money would go to nobody, the vault or the token: it should revert with Delivery_BadPayee
        open(500, 1000);
        SaleId sale = settled(UNITS, ALL);
        address[3] memory bad = [address(0), address(payouts), address(dollar)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_BadPayee.selector, bad[i]));
            vm.prank(founders[0]);
            delivery.payFees(dollar, 0, one(sale), bad[i]);
            vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_BadPayee.selector, bad[i]));
            vm.prank(treasury);
            delivery.moveTreasury(dollar, bad[i]);
        }
    }

    function testFuzz_RevertWhen_CallerIsNotTheMember(address caller, uint8 member) public {
        // when the caller is not the member: it should revert with Delivery_NotMember
        member %= N;
        vm.assume(caller != founders[member]);
        open(500, 0);
        SaleId sale = settled(UNITS, ALL);
        vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_NotMember.selector, caller, founders[member]));
        vm.prank(caller);
        delivery.payFees(dollar, member, one(sale), to);
    }

    function test_RevertWhen_NothingWasEarned() public {
        // when the member earned nothing by a sale, or has taken it: it should revert with Delivery_NoFee
        open(500, 0);
        SaleId sale = settled(UNITS, 0x15);
        expectNoFee(1, dollar, sale);
        expectNoFee(31, dollar, sale);
        expectNoFee(255, dollar, sale);
        expectNoFee(0, IERC20(address(payouts)), sale);
        expectNoFee(0, dollar, SaleId.wrap("another"));

        vm.prank(founders[0]);
        delivery.payFees(dollar, 0, one(sale), to);
        expectNoFee(0, dollar, sale);

        // One sale twice in a call.
        SaleId[] memory twice = new SaleId[](2);
        (twice[0], twice[1]) = (sale, sale);
        vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_NoFee.selector, dollar, sale, 2));
        vm.prank(founders[2]);
        delivery.payFees(dollar, 2, twice, to);
    }

    function expectNoFee(uint8 member, IERC20 token, SaleId sale) internal {
        vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_NoFee.selector, token, sale, member));
        vm.prank(founders[member % N]);
        delivery.payFees(token, member, one(sale), to);
    }

    function test_CreditsAReceiverThatTheTokenRefuses() public {
        // when the token refuses the receiver: it should credit it in Payouts
        dollar = new BlockingToken();
        open(500, 0);
        SaleId sale = settled(UNITS, ALL);
        BlockingToken(address(dollar)).setBlocked(to, true);
        vm.prank(founders[0]);
        assertEq(delivery.payFees(dollar, 0, one(sale), to), 10_000);
        assertEq(payouts.creditOf(dollar, to), 10_000, "credit");
        check(sale, 10_000, uint32(ALL) - 1);
    }

    function test_PaysAMemberOnceForAllSales() public {
        // when all is well: it should pay a member what it earned by all sales, once, by one transfer
        open(500, 0);
        SaleId[] memory sales = new SaleId[](2);
        (sales[0], sales[1]) = (settled(UNITS, ALL), settled(2 * UNITS, 0x15));
        vm.expectEmit(address(delivery));
        emit IFees.FeesWithdrawn({token: dollar, account: founders[4], member: 4, sales: sales, to: to, amount: 30_000});
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(address(payouts), to, 30_000);
        vm.prank(founders[4]);
        assertEq(delivery.payFees(dollar, 4, sales, to), 30_000);

        assertEq(dollar.balanceOf(to), 30_000);
        check(sales[0], 10_000, 0x0f);
        check(sales[1], 20_000, 0x05);
        expectNoFee(4, dollar, sales[0]);
    }

    // ------------------------------------------------------------------------------------------------ treasury

    function testFuzz_RevertWhen_NoTreasuryEarnedAnything(address caller) public {
        // when nothing is left: it should revert with Delivery_NoTreasury
        vm.assume(caller != treasury);
        open(0, 1000);
        settled(UNITS, ALL);
        vm.expectRevert(abi.encodeWithSelector(IFees.Delivery_NoTreasury.selector, dollar, caller));
        vm.prank(caller);
        delivery.moveTreasury(dollar, to);
    }

    function test_PaysAllThatATreasuryEarned() public {
        // when all is well: it should pay all that the treasury earned, by one transfer
        open(0, 1000);
        settled(UNITS, ALL);
        settled(10, ALL);
        vm.expectEmit(address(delivery));
        emit IFees.TreasuryWithdrawn(dollar, treasury, to, 100_001);
        vm.prank(treasury);
        assertEq(delivery.moveTreasury(dollar, to), 100_001);
        assertEq(dollar.balanceOf(to), 100_001);
        assertEq(delivery.treasuryUnpaidOf(dollar, treasury), 0);
    }
}
