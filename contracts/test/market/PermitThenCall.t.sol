// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {CallingToken} from "../support/tokens/CallingToken.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token of 6 decimals without permits.
contract PlainToken is ERC20 {
    constructor() ERC20("Plain", "P") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}

contract MarketPermitThenCallTest is Fixture {
    uint256 internal constant SECRET = 0xb0b;

    SnapshotId internal snapshot;
    Offer internal o;
    address internal payer;
    uint256 internal permitDeadline;

    function setUp() public override {
        super.setUp();
        makeKey();
        snapshot = snapshotOnSale(10);
        ready();
    }

    /// @dev Gives a payer without any allowance the price.
    function ready() internal {
        payer = vm.addr(SECRET);
        o = defaultOffer(snapshot);
        o.buyer = payer;
        dollar.mint(payer, o.price);
        permitDeadline = block.timestamp + 1 hours;
    }

    /// @dev Sells a snapshot for another token.
    function use(address token) internal {
        dollar = DemoDollar(token);
        snapshot = snapshotOnSale(10);
        ready();
    }

    function signed(uint256 secret, address spender, uint256 value) internal view returns (uint8, bytes32, bytes32) {
        bytes32 kind = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 message = keccak256(abi.encode(kind, payer, spender, value, dollar.nonces(payer), permitDeadline));
        return vm.sign(secret, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), message)));
    }

    function makeIt(uint8 v, bytes32 r, bytes32 s) internal returns (SaleId) {
        vm.prank(payer);
        return abi.decode(send(v, r, s), (SaleId));
    }

    function send(uint8 v, bytes32 r, bytes32 s) internal returns (bytes memory) {
        bytes memory call = abi.encodeCall(IMarket.offer, (o, keyG1, keyG2));
        return market.permitThenCall({
            token: address(dollar), amount: o.price, deadline: permitDeadline, v: v, r: r, s: s, call: call
        });
    }

    /// @dev For the payer's next call.
    function expectNoAllowance() internal {
        vm.prank(payer);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(payouts), 0, o.price)
        );
    }

    function approve() internal {
        vm.prank(payer);
        dollar.approve(address(payouts), o.price);
    }

    function assertMade(SaleId sale) internal view {
        assertEq(SaleId.unwrap(sale), SaleId.unwrap(market.saleId(o)));
        assertEq(uint8(market.saleOf(sale).state), uint8(State.Accepted));
        assertEq(dollar.balanceOf(payer), 0);
        assertEq(dollar.balanceOf(address(payouts)), o.price);
    }

    function test_RevertWhen_CallerIsNotTheBuyer() public {
        // when the caller is not the offer's buyer: it should revert with Market_NotBuyer
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotBuyer.selector, anyone, payer));
        send(v, r, s);
    }

    function test_RevertWhen_ThePermitIsForLess() public {
        // when the permit lets less than the price be drawn: it should revert with the token's error
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price - 1);
        expectNoAllowance();
        send(v, r, s);
    }

    function test_RevertWhen_ThePermitIsAnothers() public {
        // when the permit is another's, and nothing is approved: it should revert with the token's error
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET + 1, address(payouts), o.price);
        expectNoAllowance();
        send(v, r, s);
    }

    function test_RevertWhen_TheTokenHasNoPermits() public {
        // when the token has no permits, and nothing is approved: it should revert with the token's error
        use(address(new PlainToken()));
        expectNoAllowance();
        send(27, bytes32(0), bytes32(0));
    }

    function test_TakesTheAllowanceOfATokenWithoutPermits() public {
        // when the token has no permits, and the price is approved: it should make the offer
        use(address(new PlainToken()));
        approve();
        assertMade(makeIt(27, bytes32(0), bytes32(0)));
    }

    function test_TakesAPermitThatSomeoneBroughtBefore() public {
        // when someone has brought the permit before: it should make the offer
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        vm.prank(anyone);
        dollar.permit({
            owner: payer, spender: address(payouts), value: o.price, deadline: permitDeadline, v: v, r: r, s: s
        });
        assertMade(makeIt(v, r, s));
    }

    function test_RevertWhen_ThePermitsDeadlineHasPassed() public {
        // when the permit's deadline has passed, and nothing is approved: it should revert with the token's error
        permitDeadline = block.timestamp - 1;
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        expectNoAllowance();
        send(v, r, s);
    }

    function test_TakesTheAllowanceAfterThePermitsDeadline() public {
        // when the permit's deadline has passed, and the price is approved: it should make the offer
        permitDeadline = block.timestamp - 1;
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        approve();
        assertMade(makeIt(v, r, s));
    }

    function test_MakesTheBuyersOfferAlone_WhenTheTokenCallsBack() public {
        // when the token calls back while it takes the permit: it should make the buyer's offer alone
        CallingToken token = new CallingToken();
        use(address(token));
        token.arm(address(market), abi.encodeCall(IMarket.offer, (o, keyG1, keyG2)));
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        assertMade(makeIt(v, r, s));
        assertFalse(token.succeeded());
    }

    function test_RevertWhen_TheCallIsNone() public {
        // when the call is none of this contract: it should revert
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        vm.prank(payer);
        vm.expectRevert();
        market.permitThenCall({
            token: address(dollar), amount: o.price, deadline: permitDeadline, v: v, r: r, s: s, call: "none"
        });
    }

    function testFuzz_MakesTheSameOffer(uint128 price) public {
        // when all is well: it should make the same offer as offer does
        // when all is well: it should leave no allowance behind
        o.price = uint128(bound(price, 10 * FLOOR, MAX_PRICE));
        deal(address(dollar), payer, o.price);
        (uint8 v, bytes32 r, bytes32 s) = signed(SECRET, address(payouts), o.price);
        vm.expectEmit(address(market));
        emit IMarket.Offered({
            sale: market.saleId(o), snapshot: snapshot, buyer: payer, offer: o, buyerKeyG1: keyG1, buyerKeyG2: keyG2
        });
        assertMade(makeIt(v, r, s));
        assertEq(dollar.allowance(payer, address(payouts)), 0);
    }
}
