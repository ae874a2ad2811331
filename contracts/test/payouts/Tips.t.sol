// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import "./OrderFixture.sol";
import {Pools} from "src/libraries/Pools.sol";

/// @notice What whoever has others paid keeps of it. A tip counts as paid to the leaf, so it changes nobody else's part.
contract PayoutsTipsTest is OrderFixture {
    function setUp() public override {
        super.setUp();
        tipBps = 200;
        makeSnapshot(naming(owning(Trees.equal(5, 1), person), 1, payee));
        // 1,000 units a leaf, of which 20 are the tip.
        deposit(5000);
    }

    /// @dev A claim for a leaf by somebody.
    function claimBy(address caller, uint256 number) internal {
        LeafProof memory proof = leafProof(number);
        vm.prank(caller);
        assertEq(payouts.claimFor(proof), 1000, "units");
    }

    function test_WhoClaimsForAnotherKeepsTheTip() public {
        // when the pool has a tip, and someone claims for another: it should pay the payee the rest, and the caller the tip
        expectTip(anyone, 20);
        claimBy(anyone, 0);
        assertEq(balanceOf(0), 980, "the leaf");
        assertEq(dollar.balanceOf(anyone), 20, "the caller");
        assertEq(due(0), 0, "all of it counts as paid");

        // The account of a leaf that names a payee may claim for it, and others may not for nothing.
        claimBy(anyone, 1);
        assertEq(dollar.balanceOf(payee), 980, "the payee");
        assertEq(dollar.balanceOf(anyone), 40, "the caller");
    }

    function expectTip(address to_, uint64 units) internal {
        vm.expectEmit(address(payouts));
        emit IPayouts.TipPaid(poolId(), to_, units);
    }

    function test_TheWordOfAPaymentSaysThatATipWasKept() public {
        // when the pool has a tip, and someone claims for another: it should pay the payee the rest, and the caller the tip
        LeafProof memory proof = leafProof(0);
        vm.expectEmitAnonymous(address(payouts));
        emit IPayouts.Claimed(Pools.tippedPayment(poolId(), 0, 1000));
        vm.prank(anyone);
        payouts.claimFor(proof);
    }

    function test_WhoClaimsForThemselvesKeepsIt() public {
        // when the pool has a tip, and the leaf's account or its payee claims: it should pay all of it to the payee
        claimBy(leaves.accounts[0], 0);
        assertEq(balanceOf(0), 1000, "claimFor");
        claimBy(payee, 1);
        assertEq(dollar.balanceOf(payee), 1000, "by the payee");
        claim(2);
        assertEq(balanceOf(2), 1000, "claim");
        register(4);
        deposit(5000);
        claimAgain(4);
        assertEq(balanceOf(4), 2000, "register and claimAgain");

        claimBy(leaves.accounts[1], 1);
        assertEq(dollar.balanceOf(payee), 2000, "by the account, to the payee");

        Claim[] memory claims = new Claim[](1);
        claims[0] = Claim(snapshot, leafOf(2), proofOf(2));
        vm.prank(leaves.accounts[2]);
        payouts.claimMany(dollar, claims);
        assertEq(balanceOf(2), 2000, "claimMany");
        assertEq(dollar.balanceOf(anyone), 0, "nobody else");
    }

    function test_AFormerPayeeClaimsForAnother() public {
        // when the pool has a tip, and someone claims for another: it should pay the payee the rest, and the caller the tip
        setPayee(1, to);
        claimBy(payee, 1);
        assertEq(dollar.balanceOf(to), 980, "the payee");
        assertEq(dollar.balanceOf(payee), 20, "who was the payee before");
    }

    function test_AnOrderHasItsFeeInPlaceOfTheTip() public {
        // when the pool has a tip, and an account's order is carried out: it should pay all but the signed fee
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        assertEq(relay(order, only(orderLeaf()), 2, signature), 998, "units");
        assertEq(dollar.balanceOf(to), 998, "to");
        assertEq(dollar.balanceOf(relayer), 2, "the fee alone");
    }

    function test_WhoPushesKeepsTheTips() public {
        // when the pool has a tip, and a group is pushed: it should pay each leaf the rest, and the caller all tips in one transfer
        claim(2);
        expectTip(anyone, 80);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(address(payouts), anyone, 80);
        vm.expectEmit(address(payouts));
        emit IPayouts.Pushed(poolId(), 0, 5000, 4000, 0);
        vm.prank(anyone);
        push(0);
        assertEq(balanceOf(0) + balanceOf(OWN) + balanceOf(4), 3 * 980, "leaves");
        assertEq(dollar.balanceOf(payee), 980, "a leaf that names a payee");
        assertEq(balanceOf(2), 1000, "who claimed");
        assertEq(dollar.balanceOf(anyone), 80, "tips");
        assertEq(dollar.balanceOf(address(payouts)), 0, "nothing stays");
    }

    function test_ATipOfALeafThatCantBePaidStaysWithIt() public {
        // when the pool has a tip, and a group is pushed: it should leave the tip of a leaf that can't be paid with it
        useToken(new BlockingToken());
        deposit(5000);
        BlockingToken(address(dollar)).setBlocked(leaves.accounts[2], true);
        BlockingToken(address(dollar)).setBlocked(payee, true);
        vm.prank(anyone);
        push(0);
        assertEq(dollar.balanceOf(anyone), 60, "tips of three");
        assertEq(due(2), 1000, "due");
        assertEq(due(1), 1000, "due to the payee");
        assertEq(dollar.balanceOf(address(payouts)), 2000, "what stays");

        BlockingToken(address(dollar)).setBlocked(leaves.accounts[2], false);
        claim(2);
        assertEq(balanceOf(2), 1000, "all of it");
    }

    function test_RevertWhen_ThePusherCantBePaid() public {
        // when the pool has a tip, and a group is pushed: it should revert with Payouts_TransferFailed if the caller can't be paid
        useToken(new BlockingToken());
        deposit(5000);
        BlockingToken(address(dollar)).setBlocked(anyone, true);
        (bytes memory packed_, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        bytes4 error = IPayouts.Payouts_TransferFailed.selector;
        vm.expectRevert(abi.encodeWithSelector(error, dollar, anyone, 100));
        vm.prank(anyone);
        payouts.push(pool(), 0, packed_, names, siblings);
    }

    function test_ATipBelowAUnitIsTheLeafs() public {
        // when a tip is too small to be a unit: it should pay the leaf all of it
        makeSnapshot(Trees.equal(5, 1));
        snapshot = SnapshotId.wrap("small");
        deposit(5 * 49);
        vm.prank(anyone);
        push(0);
        assertEq(balanceOf(0), 49, "pushed");
        deposit(5 * 49);
        LeafProof memory proof = leafProof(0);
        vm.prank(anyone);
        payouts.claimFor(proof);
        assertEq(balanceOf(0), 98, "claimed");
        assertEq(dollar.balanceOf(anyone), 0, "no tip");
    }

    function testFuzz_ATipNamesAnotherPool(uint16 tip) public {
        // when the pool has any tip: it should be another pool than without
        vm.assume(tip != tipBps);
        tipBps = tip;
        assertEq(payouts.accruedOf(poolId()), 0);
        LeafProof memory proof = leafProof(0);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_EmptyPool.selector, poolId()));
        payouts.claimFor(proof);
    }

    /// @dev A group of five in a token of 18 decimals. After each sale some are paid by a push, some claim, others are claimed for.
    /// forge-config: default.fuzz.runs = 128
    function testFuzz_PaysWhatFractionsSay(uint16 tip, uint64[3] memory sales, uint256 ways, uint64[5] memory weights)
        public
    {
        // when the pool has any tip: it should pay what plain fractions say, in whatever order
        (tipBps, scale) = (uint16(bound(tip, 0, 4000)), 12);
        Leaves memory five = Trees.equal(5, 1);
        for (uint256 i = 0; i < 5; ++i) {
            five.weights[i] = uint64(bound(weights[i], 1, 8));
        }
        makeSnapshot(five);
        uint256[5] memory got;
        uint256[5] memory received;
        (uint256 tips, uint256 all) = (0, 0);
        for (uint256 sale = 0; sale < 3; ++sale) {
            sales[sale] = uint64(bound(sales[sale], 5, 1e12));
            deposit(sales[sale]);
            all += sales[sale];
            bool pushed = ways >> (16 * sale) & 1 == 1;
            for (uint256 i = 0; i < 5; ++i) {
                uint256 units = partOf(i, all) - got[i];
                uint256 way = ways >> (16 * sale + 1 + 2 * i) & 3;
                if (units == 0 || (way > 1 && !pushed)) continue;
                // 0 claims, 1 is claimed for by another, and the others are left to the push.
                uint256 kept = way == 0 ? 0 : units * tipBps / 10_000;
                (got[i], received[i], tips) = (got[i] + units, received[i] + units - kept, tips + kept);
                if (way == 0) claim(i);
                if (way == 1) claimForBy(i);
            }
            if (pushed) tryPush();
        }

        for (uint256 i = 0; i < 5; ++i) {
            assertEq(balanceOf(i), received[i] * 1e12, "a leaf");
        }
        assertEq(dollar.balanceOf(anyone), tips * 1e12, "tips");
    }

    function claimForBy(uint256 number) internal {
        LeafProof memory proof = leafProof(number);
        vm.prank(anyone);
        payouts.claimFor(proof);
    }

    /// @dev Nobody may be left to pay.
    function tryPush() internal {
        uint256 left = 0;
        for (uint256 i = 0; i < 5; ++i) {
            left += due(i);
        }
        if (left == 0) return;
        vm.prank(anyone);
        push(0);
    }
}
