// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrantToken} from "../support/tokens/ReentrantToken.sol";
import "./PoolFixture.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice What was tried against the vault, and does not work.
contract PayoutsAttacksTest is PoolFixture {
    /// @dev Two leaves below nodes that a dishonest quorum made up: any hashes, any sums.
    function testFuzz_ADishonestRootNeverPaysMoreThanCameIn(uint64[4] memory sums, uint64 units, uint256 order) public {
        // Another pool's money lies beside.
        makeSnapshot(Trees.equal(3, 1));
        deposit(1_000_000);

        leaves = Trees.equal(4, 1);
        leaves.weights[0] = uint64(bound(sums[0], 0, 1e18));
        leaves.weights[3] = uint64(bound(sums[3], 0, 1e18));
        bytes32 left = bytes32(uint256(keccak256("left")) << 64 | bound(sums[1], 0, 1e18));
        bytes32 right = bytes32(uint256(keccak256("right")) << 64 | bound(sums[2], 1, 1e18));
        bytes32 below = Trees.sumNode(Trees.sumLeaf(leaves, 0), left);
        bytes32 beside = Trees.sumNode(right, Trees.sumLeaf(leaves, 3));
        sumRoot = Trees.sumNode(below, beside);
        snapshot = SnapshotId.wrap("dishonest");
        units = uint64(bound(units, 1, 1e15));
        deposit(units);

        uint256 before = dollar.balanceOf(address(payouts));
        for (uint256 i = 0; i < 8; ++i) {
            bool first = (order >> i) & 1 == 0;
            bytes32[] memory siblings = new bytes32[](2);
            (siblings[0], siblings[1]) = first ? (left, beside) : (right, below);
            Leaf leaf = leafOf(first ? 0 : 3);
            // Any number whose path is the same.
            if ((order >> (8 + i)) & 1 == 1) leaf = packed(first ? 4 : 7, leaves.weights[first ? 0 : 3]);
            vm.prank(leaves.accounts[first ? 0 : 3]);
            try payouts.claim(snapshot, dollar, leaf, siblings) {} catch {}
        }
        assertLe(before - dollar.balanceOf(address(payouts)), units, "paid");
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_SumsNear2To64AndMoneyNear2To62(uint64[5] memory weights, uint64[3] memory sales, uint256 how)
        public
    {
        uint64[] memory list = new uint64[](5);
        for (uint256 i = 0; i < 5; ++i) {
            list[i] = uint64(bound(weights[i], 1, type(uint64).max / 5));
        }
        makeSnapshot(weighted(list));
        uint256 received = 0;
        for (uint256 k = 0; k < 3; ++k) {
            uint64 units = uint64(bound(sales[k], 1, uint64(1 << 62) / 3 - 1));
            deposit(units);
            received += units;
            if ((how >> k) & 1 == 1) {
                try this.pushGroup() {} catch {}
            } else if (due(how % 5) != 0) {
                claim(how % 5);
            }
            for (uint256 i = 0; i < 5; ++i) {
                assertEq(balanceOf(i) + due(i), partOf(i, received), "in all");
            }
        }
    }

    function pushGroup() external {
        push(0);
    }

    function test_AnInnerNodeOrPaddingIsNoLeaf() public {
        makeSnapshot(Trees.equal(5, 1));
        deposit(500);
        bytes32[][] memory levels = Trees.sumLevels(leaves);
        // A node's 64 bytes as a leaf's 29 or 49 can't be typed; a shorter proof from it has another length.
        bytes32[] memory siblings = Trees.proofIn(levels, 0, 1);
        Leaf leaf = packed(0, 2);
        vm.expectPartialRevert(IPayouts.Payouts_EmptyPool.selector);
        payouts.claim(snapshot, dollar, leaf, siblings);

        siblings = Trees.proofIn(levels, 6, 0);
        leaf = packed(6, 0);
        vm.expectPartialRevert(IPayouts.Payouts_EmptyPool.selector);
        payouts.claim(snapshot, dollar, leaf, siblings);
    }

    function test_PoolsOfOneTokenNeverTouchEachOther() public {
        makeSnapshot(Trees.equal(5, 1));
        deposit(500);
        PoolId first = poolId();
        makeSnapshot(Trees.equal(6, 1));
        deposit(600);
        push(0);
        assertEq(dollar.balanceOf(address(payouts)), 500);
        assertEq(payouts.groupOf(first, 0), 0);
        assertEq(payouts.accruedOf(first), 500);
    }

    /// @dev A leaf that failed, changed its payee there and back, and was pushed and claimed between.
    function test_PayeeABAAndFailuresLoseAndDoubleNothing() public {
        makeSnapshot(Trees.equal(5, 1));
        address other = makeAddr("other");
        deposit(50);
        vm.mockCallRevert(address(dollar), abi.encodeCall(dollar.transfer, (leaves.accounts[2], 10)), "blocked");
        push(0);
        vm.clearMockedCalls();
        setPayee(2, other);
        deposit(50);
        setPayee(2, leaves.accounts[2]);
        assertEq(due(2), 20);
        push(0);
        setPayee(2, other);
        deposit(50);
        assertEq(claim(2), 10);
        assertEq(balanceOf(2), 20);
        assertEq(dollar.balanceOf(other), 10);
        assertEq(due(2), 0);
    }

    /// @dev Two leaves of one number need a collision of nodes. Even then the number is paid once: what is odd has one record.
    function test_ANumberHasOneRecord() public {
        makeSnapshot(Trees.equal(5, 1));
        deposit(50);
        // The lane says that another leaf of number 2 has a record.
        vm.record();
        payouts.laneOf(poolId(), 2);
        (bytes32[] memory reads,) = vm.accesses(address(payouts));
        vm.store(address(payouts), reads[0], bytes32(uint256(1) << 191));
        (,, bool odd) = payouts.laneOf(poolId(), 2);
        assertTrue(odd, "odd");

        LeafProof memory proof = leafProof(2);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, poolId(), 2));
        payouts.claimFor(proof);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoRecord.selector, poolId(), 2, leaves.accounts[2]));
        vm.prank(leaves.accounts[2]);
        payouts.setPayee(proof, anyone);
        push(0);
        assertEq(balanceOf(2), 0);
        assertEq(balanceOf(1) + balanceOf(3), 20);
    }

    /// @dev Nothing gets in while a push or an escrow runs. A claim lets others in, after all it changes.
    function test_NothingGetsInWhileATokenRuns() public {
        ReentrantToken token = new ReentrantToken();
        useToken(token);
        makeSnapshot(Trees.equal(5, 1));
        deposit(50);
        LeafProof memory proof = leafProof(1);
        (bytes memory packed_,, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        bytes[8] memory calls = [
            abi.encodeCall(payouts.claimFor, (proof)),
            abi.encodeCall(payouts.claim, (snapshot, token, proof.leaf, proof.siblings)),
            abi.encodeCall(payouts.claimMany, (token, new Claim[](0))),
            abi.encodeCall(payouts.register, (snapshot, token, proof.leaf, proof.siblings)),
            abi.encodeCall(payouts.claimAgain, (snapshot, token, proof.leaf, sumRoot)),
            abi.encodeCall(payouts.setPayee, (proof, anyone)),
            abi.encodeCall(payouts.push, (pool(), 0, packed_, "", siblings)),
            abi.encodeCall(payouts.withdraw, (token, anyone))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 state = vm.snapshotState();
            token.arm(address(payouts), calls[i]);
            push(0);
            assertTrue(token.called() && !token.succeeded(), "within a push");
            assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "reason");
            vm.revertToState(state);
        }

        token.arm(address(payouts), calls[0]);
        claim(0);
        assertTrue(token.succeeded(), "within a claim");
        assertEq(balanceOf(0), 10);
        assertEq(balanceOf(1), 10);
        assertEq(due(0) + due(1), 0);
        // The same leaf again finds nothing.
        proof = leafProof(2);
        token.arm(address(payouts), abi.encodeCall(payouts.claimFor, (proof)));
        claim(2);
        assertFalse(token.succeeded(), "twice");
    }
}
