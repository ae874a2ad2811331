// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrantToken} from "../support/tokens/ReentrantToken.sol";
import "./PoolFixture.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

contract PayoutsBanTest is PoolFixture {
    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(5, 2));
    }

    function numbersOf(uint256 first, uint256 second) internal pure returns (uint256[] memory numbers) {
        numbers = new uint256[](2);
        (numbers[0], numbers[1]) = (first, second);
    }

    function expectBadProof(LeafSet memory set) internal {
        PoolId id = PoolId.wrap(keccak256(abi.encode(set.pool)));
        vm.prank(payouts.delivery());
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadLeafProof.selector, id));
        payouts.ban(set);
    }

    function test_RevertWhen_CallerIsNotDelivery() public {
        // when the caller is not Delivery: it should revert with Payouts_NotDelivery
        LeafSet memory set = setOf(numbersOf(1, 2));
        vm.prank(market);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NotDelivery.selector, market));
        payouts.ban(set);
    }

    function test_RevertWhen_LeavesDoNotLeadToTheRoot() public {
        // when the leaves do not lead to the pool's root, or do not ascend: it should revert with Payouts_BadLeafProof
        LeafSet memory set = setOf(numbersOf(1, 3));
        set.leaves[0].weight = 3;
        expectBadProof(set);

        set = setOf(numbersOf(1, 3));
        (set.leaves[0], set.leaves[1]) = (set.leaves[1], set.leaves[0]);
        expectBadProof(set);

        set = setOf(numbersOf(1, 3));
        set.leaves[1] = set.leaves[0];
        expectBadProof(set);

        set = setOf(numbersOf(1, 3));
        set.leaves[0].named = true;
        expectBadProof(set);

        set = setOf(new uint256[](0));
        expectBadProof(set);
    }

    function test_RevertWhen_ATokenRuns() public {
        // when a token runs: it should revert
        ReentrantToken token = new ReentrantToken();
        vm.mockCall(market, abi.encodeWithSelector(FakeMarket(market).delivery.selector), abi.encode(address(token)));
        vm.mockCall(market, abi.encodeWithSelector(FakeMarket(market).payouts.selector), abi.encode(deployedNext()));
        payouts = new Payouts(IMarket(market));
        useToken(token);
        deposit(50);

        token.arm(address(payouts), abi.encodeCall(payouts.ban, (setOf(numbersOf(1, 2)))));
        push(0);
        assertTrue(token.called() && !token.succeeded(), "within a push");
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "reason");
    }

    function deployedNext() internal view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
    }

    function test_SkipsALeafThatIsBanned() public {
        // when a leaf is banned already: it should skip it
        deposit(50);
        assertEq(ban(1), 2);
        deposit(80);
        assertEq(ban(1), 0, "again");
        assertEq(ban(numbersOf(1, 2)), 2, "with another");
        assertEq(payouts.bannedWeightOf(snapshot), 4);

        (bool banned, uint64 cap) = payouts.banOf(poolId(), 1, Trees.sumLeaf(leaves, 1));
        assertTrue(banned, "banned");
        assertEq(cap, 50, "the first ban's");
        (, cap) = payouts.banOf(poolId(), 2, Trees.sumLeaf(leaves, 2));
        assertEq(cap, 150, "the second's");
    }

    function test_CountsAndTells() public {
        // when all is well: it should emit LeafBanned and count the weight
        deposit(50);
        vm.expectEmit(address(payouts));
        emit IPayouts.LeafBanned(poolId(), 1, 2, 50);
        vm.expectEmit(address(payouts));
        emit IPayouts.LeafBanned(poolId(), 3, 2, 50);
        assertEq(ban(numbersOf(1, 3)), 4, "weight");
        assertEq(payouts.bannedWeightOf(snapshot), 4, "V");

        (bool banned,) = payouts.banOf(poolId(), 2, Trees.sumLeaf(leaves, 2));
        assertFalse(banned, "another leaf");
    }

    function test_DuesOfEarlierSalesStayOwed() public {
        // when all is well: it should leave owed what came in before
        deposit(50);
        ban(1);
        deposit(80);
        assertEq(due(1), 10, "due");
        assertEq(claim(1), 10, "paid");
        assertEq(due(1), 0, "nothing more");
    }

    function test_ABannedLeafGetsNoPartOfLaterSales() public {
        // when all is well: it should give the leaf no part of what comes in later, however it is claimed or pushed
        deposit(50);
        register(1);
        ban(numbersOf(1, 2));
        deposit(90);

        bytes32[] memory siblings = proofOf(1);
        Leaf leaf = leafOf(1);
        vm.startPrank(leaves.accounts[1]);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, poolId(), 1));
        payouts.claim(snapshot, dollar, leaf, siblings);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, poolId(), 1));
        payouts.claimAgain(snapshot, dollar, leaf, sumRoot);
        vm.stopPrank();

        push(0);
        assertEq(balanceOf(1), 10, "claimed before");
        assertEq(balanceOf(2), 10, "pushed, up to the ban");
        assertEq(balanceOf(0), 40, "the others");
        deposit(30);
        push(0);
        assertEq(balanceOf(1) + balanceOf(2), 20, "nothing more");
        assertEq(balanceOf(0), 50, "the others");
    }

    /// @dev 7 of weight are left of 10: of 100 units, 142 accrue, of which they get 99.
    function test_SharesASaleAmongTheOthers() public {
        // when all is well: it should share a sale among the others, and leave less than a unit of it
        uint64[] memory weights = new uint64[](3);
        (weights[0], weights[1], weights[2]) = (3, 5, 2);
        makeSnapshot(weighted(weights));
        ban(0);
        deposit(100);
        assertEq(payouts.accruedOf(poolId()), 142, "accrued");
        assertEq(due(0), 0, "banned");
        assertEq(due(1), 71, "heavy");
        assertEq(due(2), 28, "light");
    }

    function test_BansLeavesOfEveryKind() public {
        // when all is well: it should ban leaves that name payees, held leaves, and leaves with a record or stuck
        address payee = makeAddr("payee");
        makeSnapshot(naming(naming(Trees.equal(5, 2), 1, payee), 2, address(0)));
        deposit(50);
        setPayee(3, anyone);
        vm.mockCallRevert(address(dollar), abi.encodeCall(dollar.transfer, (leaves.accounts[4], 10)), "blocked");
        push(0);
        vm.clearMockedCalls();
        for (uint256 i = 1; i < 5; ++i) {
            assertEq(ban(i), 2, "weight");
        }

        deposit(70);
        assertEq(due(0), 70, "all of it");
        assertEq(due(2), 10, "held");
        assertEq(due(4), 10, "stuck");
        setPayee(2, anyone);
        push(0);
        assertEq(dollar.balanceOf(payee), 10, "the payee that a leaf names");
        assertEq(dollar.balanceOf(anyone), 20, "the payees that accounts named");
        assertEq(balanceOf(4), 10, "stuck and paid");
        assertEq(balanceOf(0), 80, "the only one left");
    }

    function test_GivesBackWhatWasBannedSinceTheOffer() public {
        // when all is well: it should give all back to the buyer once all leaves are banned
        ban(0);
        ban(1);
        // Of 8 at the offer, 2 are banned since.
        assertEq(deposit(81, 2), 20, "a part, in whole units");
        assertEq(payouts.accruedOf(poolId()), 101, "61 by 6 of 10");

        ban(numbersOf(2, 3));
        ban(4);
        assertEq(deposit(81, 4), 81, "all");
        assertEq(payouts.accruedOf(poolId()), 101, "nothing for nobody");
    }
}
