// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {FeeToken} from "../support/tokens/FeeToken.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token of 18 decimals.
contract CoinToken is ERC20 {
    constructor() ERC20("Coin", "C") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

contract MarketOfferTest is Fixture {
    SnapshotId internal snapshot;
    Offer internal o;

    function setUp() public override {
        super.setUp();
        makeKey();
        snapshot = snapshotOnSale(10);
        o = defaultOffer(snapshot);
        fund(buyer, MAX_PRICE + 1);
    }

    function expectRefused(bytes memory reason) internal {
        vm.prank(buyer);
        vm.expectRevert(reason);
        market.offer(o, keyG1, keyG2);
    }

    function test_RevertWhen_CallerIsNotTheBuyer() public {
        // when the caller is not the offer's buyer: it should revert with Market_NotBuyer
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotBuyer.selector, anyone, buyer));
        market.offer(o, keyG1, keyG2);
    }

    function test_RevertWhen_DeadlineHasPassed() public {
        // when the offer's deadline has passed: it should revert with Market_OfferExpired
        o.deadline = uint64(block.timestamp);
        expectRefused(abi.encodeWithSelector(IMarket.Market_OfferExpired.selector, block.timestamp));
    }

    function test_RevertWhen_OfferWasMadeBefore() public {
        // when the offer was made before: it should revert with Market_Exists
        vm.prank(buyer);
        SaleId sale = market.offer(o, keyG1, keyG2);
        expectRefused(abi.encodeWithSelector(IMarket.Market_Exists.selector, sale));
    }

    function test_RevertWhen_ThereIsNoSuchSnapshot() public {
        // when there is no such snapshot: it should revert with Market_UnknownSnapshot
        o.snapshot = SnapshotId.wrap("none");
        expectRefused(abi.encodeWithSelector(IMarket.Market_UnknownSnapshot.selector, o.snapshot));
    }

    function test_RevertWhen_SnapshotIsNotOnSale() public {
        // when the snapshot is too young or no longer on sale: it should revert with Market_NotOnSale
        uint64 from = datasets.snapshotOf(snapshot).committedAt + 10;
        uint64 until = datasets.snapshotOf(snapshot).sellUntil;
        bytes memory reason = abi.encodeWithSelector(IMarket.Market_NotOnSale.selector, from, until);
        o.deadline = type(uint64).max;
        vm.warp(from - 1);
        expectRefused(reason);
        vm.warp(until);
        expectRefused(reason);
        vm.warp(until - 1);
        vm.prank(buyer);
        market.offer(o, keyG1, keyG2);
    }

    function test_F03_RevertWhen_AWithheldSnapshotWouldOutliveItsConsents() public {
        // when the snapshot is too young or no longer on sale: it should revert with Market_NotOnSale
        Terms memory terms = defaultTerms();
        terms.salt = "withheld";
        Snapshot memory s = nextSnapshot(datasets.create(terms));
        bytes memory signatures = quorum(QUORUM, SnapshotId.unwrap(datasets.snapshotId(s)));
        // Whoever carries the signatures waits, and sells for the rest of the time alone.
        skip(SELL_FOR - 20);
        o.snapshot = datasets.commitSnapshot(s, QUORUM, signatures);
        o.deadline = type(uint64).max;
        skip(20);
        expectRefused(abi.encodeWithSelector(IMarket.Market_NotOnSale.selector, block.timestamp - 10, s.sellUntil));
    }

    function test_RevertWhen_DatasetWaitsForANewEpoch() public {
        // when the dataset waits for a new epoch: it should revert with Market_DatasetLocked
        DatasetId dataset = datasets.snapshotOf(snapshot).dataset;
        SaleId sale = makeOffer(o);
        commit(sale, ALL);
        vm.warp(market.saleOf(sale).confirmEnds);
        market.refund(o);
        o.salt = "another";
        o.deadline = uint64(block.timestamp + 1);
        expectRefused(abi.encodeWithSelector(IMarket.Market_DatasetLocked.selector, dataset, 1));
    }

    /// @dev Puts on sale a snapshot that is paid in a token of 18 decimals.
    function useCoins() internal {
        CoinToken coin = new CoinToken();
        Terms memory terms = defaultTerms();
        (terms.token, terms.floorPrice) = (address(coin), 1);
        o.snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        coin.mint(buyer, type(uint128).max);
        vm.prank(buyer);
        coin.approve(address(payouts), type(uint128).max);
    }

    function testFuzz_RevertWhen_PriceIsNoMultipleOfAUnit(uint128 price) public {
        // when the price is no multiple of 10^-6 token: it should revert with Market_BrokenPrice
        useCoins();
        o.price = uint128(bound(price, 1e6, MAX_PRICE));
        vm.assume(o.price % 1e12 != 0);
        expectRefused(abi.encodeWithSelector(IMarket.Market_BrokenPrice.selector, o.price, 1e12));
    }

    function test_RevertWhen_PriceHasTooManyUnits() public {
        // when the price has more units than a pool can hold: it should revert with Market_TooManyUnits
        market = new Market({
            committee_: admitted(),
            datasets_: datasets,
            delivery_: address(delivery),
            payouts_: address(payouts),
            ballots_: address(ballots),
            maxPrice_: type(uint128).max
        });
        uint64 most = 2 ** 62 - 1;
        o.price = uint128(most) + 1;
        expectRefused(abi.encodeWithSelector(IMarket.Market_TooManyUnits.selector, o.price, most));
    }

    /// @dev The committee, which has admitted the Market that is deployed next.
    function admitted() internal returns (Committee) {
        address next = deployed(0);
        committee.admit(next, QUORUM, quorum(QUORUM, committee.admitDigest(next)));
        return committee;
    }

    function testFuzz_RevertWhen_PriceIsBelowTheFloor(uint128 price) public {
        // when the price is below the floor: it should revert with Market_BelowFloor
        o.price = uint128(bound(price, 0, 10 * FLOOR - 1));
        expectRefused(abi.encodeWithSelector(IMarket.Market_BelowFloor.selector, o.price, 10 * FLOOR));
    }

    function testFuzz_RevertWhen_PriceIsAboveTheMaximum(uint128 price) public {
        // when the price is above the deployment's maximum: it should revert with Market_AboveMaximum
        o.price = uint128(bound(price, MAX_PRICE + 1, type(uint128).max));
        expectRefused(abi.encodeWithSelector(IMarket.Market_AboveMaximum.selector, o.price, MAX_PRICE));
    }

    function test_RevertWhen_KeyHasAnotherHash() public {
        // when the key has another hash: it should revert with Market_WrongKeyHash
        bytes32 right = o.buyerKeyHash;
        o.buyerKeyHash = "another";
        expectRefused(abi.encodeWithSelector(IMarket.Market_WrongKeyHash.selector, right, bytes32("another")));
    }

    function test_RevertWhen_KeyIsNotOneKey() public {
        // when the key is not one key in both groups: it should revert with Market_BadKey
        (, keyG2) = Keys.pair(BUYER_SECRET + 1);
        o.buyerKeyHash = keccak256(abi.encodePacked(keyG1, keyG2));
        expectRefused(abi.encodeWithSelector(IMarket.Market_BadKey.selector));
    }

    function test_I01_RevertWhen_AKeyIsOffTheCurveWithoutTakingAllGas() public {
        // when the key is not one key in both groups: it should revert with Market_BadKey
        keyG1[3] ^= bytes32(uint256(1));
        o.buyerKeyHash = keccak256(abi.encodePacked(keyG1, keyG2));
        uint256 before = gasleft();
        expectRefused(abi.encodeWithSelector(IMarket.Market_BadKey.selector));
        assertLt(before - gasleft(), 1_000_000, "gas");
    }

    function test_RevertWhen_TokenTakesAFee() public {
        // when the token takes a fee: it should revert with Payouts_BadEscrow
        FeeToken token = new FeeToken();
        Terms memory terms = defaultTerms();
        terms.token = address(token);
        o = defaultOffer(commitSnapshot(nextSnapshot(datasets.create(terms))));
        skip(10);
        token.mint(buyer, o.price);
        vm.prank(buyer);
        token.approve(address(payouts), o.price);
        expectRefused(abi.encodeWithSelector(IPayouts.Payouts_BadEscrow.selector, o.price - o.price / 100, o.price));
    }

    function test_RevertWhen_AWordHoldsMoreThanItsType() public {
        // when a word of the offer holds more than its type: it should revert
        bytes memory data = abi.encodeCall(market.offer, (o, keyG1, keyG2));
        // The word of maxExcluded is the fifth behind the selector, and uses its last 8 bytes.
        data[4 + 4 * 32] = 0x01;
        vm.prank(buyer);
        (bool ok,) = address(market).call(data);
        assertFalse(ok, "taken");
        data[4 + 4 * 32] = 0;
        vm.prank(buyer);
        (ok,) = address(market).call(data);
        assertTrue(ok, "refused");
    }

    function testFuzz_EscrowsThePrice(uint128 price) public {
        // when all is well: it should escrow the price
        o.price = uint128(bound(price, 10 * FLOOR, MAX_PRICE));
        uint256 before = dollar.balanceOf(buyer);
        vm.prank(buyer);
        market.offer(o, keyG1, keyG2);
        assertEq(dollar.balanceOf(buyer), before - o.price);
        assertEq(dollar.balanceOf(address(payouts)), o.price);
        assertEq(accrued(snapshot), 0);
    }

    function test_Emits() public {
        // when all is well: it should emit Offered and Accepted
        SaleId sale = market.saleId(o);
        uint64 t = uint64(block.timestamp);
        vm.expectEmit(address(market));
        emit IMarket.Offered({
            sale: sale, snapshot: snapshot, buyer: buyer, offer: o, buyerKeyG1: keyG1, buyerKeyG2: keyG2
        });
        vm.expectEmit(address(market));
        emit IMarket.Accepted({
            sale: sale,
            epoch: 1,
            commitEnds: t + 1 hours,
            releaseEnds: t + 3 hours,
            confirmEnds: t + 6 hours,
            disputeEnds: t + 30 hours
        });
        vm.prank(buyer);
        assertEq(SaleId.unwrap(market.offer(o, keyG1, keyG2)), SaleId.unwrap(sale));
    }

    function test_KeepsTheSaleWithItsDeadlines() public {
        // when all is well: it should keep the sale with its deadlines
        uint64 t = uint64(block.timestamp);
        Sale memory sale = market.saleOf(makeOffer(o));
        assertEq(uint8(sale.state), uint8(State.Accepted));
        assertEq(sale.epoch, 1);
        assertEq(sale.commitEnds, t + 1 hours);
        assertEq(sale.releaseEnds, t + 3 hours);
        assertEq(sale.confirmEnds, t + 6 hours);
        assertEq(sale.disputeEnds, t + 30 hours);
        assertEq(sale.scale, 0);
        assertEq(sale.locks, 0);
    }

    function test_KeepsTheScaleOfATokenOf18Decimals() public {
        // when all is well: it should keep the scale of the token
        useCoins();
        o.price = 1e12;
        assertEq(market.saleOf(offered()).scale, 12);
    }

    function offered() internal returns (SaleId) {
        vm.prank(buyer);
        return market.offer(o, keyG1, keyG2);
    }
}
