// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {HungryToken} from "../support/tokens/HungryToken.sol";
import "./PoolFixture.sol";

contract PayoutsClaimTest is PoolFixture {
    address internal payee = makeAddr("payee");

    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(300, 1));
    }

    function expectEmptyPool(uint256 number, Leaf leaf, bytes32[] memory siblings) internal {
        vm.prank(leaves.accounts[number]);
        vm.expectPartialRevert(IPayouts.Payouts_EmptyPool.selector);
        payouts.claim(snapshot, dollar, leaf, siblings);
    }

    function expectNothingDue(uint256 number) internal {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, poolId(), number));
    }

    function test_RevertWhen_ProofLeadsNowhere() public {
        // when the proof does not lead to a pool with money: it should revert with Payouts_EmptyPool
        bytes32[] memory siblings = proofOf(7);
        Leaf leaf = leafOf(7);
        expectEmptyPool(7, leaf, siblings);

        deposit(300);
        expectEmptyPool(8, leaf, siblings);
        expectEmptyPool(7, packed(6, 1), siblings);
        expectEmptyPool(7, packed(300, 1), siblings);
        // The same path, in another lane.
        expectEmptyPool(7, packed(7 + 512, 1), siblings);
        expectEmptyPool(7, packed(7, 2), siblings);
        expectEmptyPool(7, leaf, new bytes32[](8));
        expectEmptyPool(7, leaf, new bytes32[](10));

        // Another scale, another count, and dirt above them.
        expectEmptyPool(7, Leaf.wrap(Leaf.unwrap(leaf) | bytes32(uint256(12) << 128)), siblings);
        expectEmptyPool(7, Leaf.wrap(Leaf.unwrap(leaf) | bytes32(uint256(64) << 96)), siblings);
        expectEmptyPool(7, Leaf.wrap(Leaf.unwrap(leaf) | bytes32(uint256(1) << 136)), siblings);

        // Sums that reach 2^64.
        siblings[0] |= bytes32(uint256(type(uint64).max));
        expectEmptyPool(7, leaf, siblings);
        assertEq(claim(7), 1);
    }

    function test_RevertWhen_NothingIsDue() public {
        // when nothing is due: it should revert with Payouts_NothingDue
        deposit(299);
        bytes32[] memory siblings = proofOf(7);
        Leaf leaf = leafOf(7);
        expectNothingDue(7);
        vm.prank(leaves.accounts[7]);
        payouts.claim(snapshot, dollar, leaf, siblings);

        LeafProof memory proof = leafProof(7);
        expectNothingDue(7);
        payouts.claimFor(proof);
    }

    function test_RevertWhen_TokenRefuses() public {
        // when the token refuses: it should revert with Payouts_TransferFailed and stay due
        BlockingToken token = new BlockingToken();
        useToken(token);
        deposit(300);
        address account = leaves.accounts[7];
        token.setBlocked(account, true);
        LeafProof memory proof = leafProof(7);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TransferFailed.selector, token, account, 1));
        payouts.claimFor(proof);
        assertEq(due(7), 1);

        token.setBlocked(account, false);
        assertEq(claim(7), 1);
    }

    function test_RevertWhen_TokenIsGone() public {
        // when the token refuses: it should revert with Payouts_TransferFailed and stay due
        deposit(300);
        LeafProof memory proof = leafProof(7);
        vm.etch(address(dollar), "");
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TransferFailed.selector, dollar, leaves.accounts[7], 1));
        payouts.claimFor(proof);
        assertEq(due(7), 1);
    }

    function test_PaysOnce() public {
        // when all is well: it should pay what the leaf is due, once
        deposit(3000);
        assertEq(due(7), 10);
        assertEq(claim(7), 10);
        assertEq(balanceOf(7), 10);
        assertEq(due(7), 0);
        assertEq(due(6), 10);

        LeafProof memory proof = leafProof(7);
        expectNothingDue(7);
        payouts.claimFor(proof);
        push(0);
        assertEq(balanceOf(7), 10);
        assertEq(balanceOf(8), 10);

        (uint64 paid, bool stuck, bool odd) = payouts.laneOf(poolId(), 7);
        assertEq(paid, 10);
        assertFalse(stuck || odd);
    }

    function test_BeginsWhereThePushEnded() public {
        // when all is well: it should begin where the push of the group ended
        deposit(3000);
        push(0);
        deposit(600);
        assertEq(claim(7), 2);
        assertEq(balanceOf(7), 12);
        assertEq(payouts.groupOf(poolId(), 0), 3000);
    }

    function test_BeginsWhereThePushesOfSeveralGroupsEnded() public {
        // when all is well: it should begin where the push of the group ended
        deposit(3000);
        for (uint32 group = 0; group < 3; ++group) {
            push(group);
        }
        for (uint256 number = 0; number < 300; number += 100) {
            assertEq(due(number), 0);
            LeafProof memory proof = leafProof(number);
            expectNothingDue(number);
            payouts.claimFor(proof);
        }
    }

    function test_BeginsWhereThePushEndedInEveryGroup() public {
        // when all is well: it should begin where the push of the group ended
        uint16[6] memory groups = [0, 1, 190, 191, 192, 399];
        for (uint256 i = 0; i < 6; ++i) {
            uint256 group = groups[i];
            (bytes32 top, bytes32[] memory above) = lonelyGroup(group);
            Pool memory lonely = Pool(snapshot, dollar, money(), 400 * 128, top);
            PoolId id = payouts.poolId(lonely);
            escrow(65_536);
            vm.prank(market);
            payouts.deposit({pool: id, sale: SaleId.wrap(bytes32(i)), units: 65_536, banned: 0});
            (bytes memory packed_,,) = Trees.sumGroup(leaves, 0);
            payouts.push(lonely, uint32(group), packed_, "", above);

            Leaf leaf = Leaf.wrap(bytes32(uint256(lonely.count) << 96 | (group * 128) << 64 | 1));
            bytes32[] memory siblings = new bytes32[](7 + above.length);
            for (uint256 k = 0; k < siblings.length; ++k) {
                siblings[k] = k < 7 ? Trees.sumProof(leaves, 0)[k] : above[k - 7];
            }
            vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NothingDue.selector, id, group * 128));
            vm.prank(leaves.accounts[0]);
            payouts.claim(snapshot, dollar, leaf, siblings);
        }
    }

    /// @dev A root over 512 groups of which one is real, and the siblings of its top. The others weigh the same.
    function lonelyGroup(uint256 group) internal returns (bytes32 node, bytes32[] memory siblings) {
        makeSnapshot(Trees.equal(128, 1));
        node = sumRoot;
        siblings = new bytes32[](9);
        for (uint256 h = 0; h < 9; ++h) {
            siblings[h] = bytes32(uint256(keccak256(abi.encode(h))) << 64 | 128 << h);
            node = (group >> h) & 1 == 0 ? Trees.sumNode(node, siblings[h]) : Trees.sumNode(siblings[h], node);
        }
    }

    function test_F02_ATokenThatNeedsMoreThan120kPaysClaimsAndCredits() public {
        // when all is well: it should pay with all gas that is left
        HungryToken token = new HungryToken();
        useToken(token);
        deposit(3000);
        assertEq(claim(7), 10);

        escrow(500);
        vm.prank(market);
        payouts.refund(token, buyer, 500);
        assertEq(payouts.creditOf(token, buyer), 500);
        vm.prank(buyer);
        assertEq(payouts.withdraw(token, buyer), 500);
    }

    function test_EmitsOneWord() public {
        // when all is well: it should tell pool, leaf and units by one anonymous word
        deposit(3000);
        bytes32 word = bytes32(bytes20(PoolId.unwrap(poolId()))) | bytes32(uint256(7) << 64 | 10);
        vm.expectEmitAnonymous(address(payouts));
        emit IPayouts.Claimed(word);
        claim(7);
    }

    function test_RevertWhen_LeafIsHeld() public {
        // when the leaf is held and its account named nobody: it should revert with Payouts_Held
        makeSnapshot(naming(Trees.equal(5, 1), 3, address(0)));
        deposit(50);
        LeafProof memory proof = leafProof(3);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_Held.selector, poolId(), 3));
        payouts.claimFor(proof);
        assertEq(due(3), 10);
    }

    function test_PaysThePayeeThatALeafNames() public {
        // when the leaf names a payee: it should pay the payee, whoever calls
        makeSnapshot(naming(Trees.equal(5, 1), 3, payee));
        deposit(50);
        LeafProof memory proof = leafProof(3);
        vm.prank(anyone);
        assertEq(payouts.claimFor(proof), 10);
        assertEq(dollar.balanceOf(payee), 10);

        // It is no plain leaf of its account, and names nobody else.
        expectEmptyPool(3, leafOf(3), proof.siblings);
        proof.payee = anyone;
        vm.expectPartialRevert(IPayouts.Payouts_EmptyPool.selector);
        payouts.claimFor(proof);
    }

    function test_RevertWhen_ThereIsNoRecord() public {
        // when there is no such record: it should revert with Payouts_NoRecord
        deposit(3000);
        Leaf leaf = leafOf(7);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoRecord.selector, poolId(), 7, leaves.accounts[7]));
        vm.prank(leaves.accounts[7]);
        payouts.claimAgain(snapshot, dollar, leaf, sumRoot);

        register(7);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoRecord.selector, poolId(), 7, anyone));
        vm.prank(anyone);
        payouts.claimAgain(snapshot, dollar, leaf, sumRoot);

        // Nor of another weight.
        leaf = packed(7, 2);
        vm.expectPartialRevert(IPayouts.Payouts_NoRecord.selector);
        vm.prank(leaves.accounts[7]);
        payouts.claimAgain(snapshot, dollar, leaf, sumRoot);
    }

    function test_RevertWhen_RegisteringInAnEmptyPool() public {
        // when the pool is empty: register should revert with Payouts_EmptyPool
        bytes32[] memory siblings = proofOf(7);
        Leaf leaf = leafOf(7);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_EmptyPool.selector, poolId()));
        vm.prank(leaves.accounts[7]);
        payouts.register(snapshot, dollar, leaf, siblings);
    }

    function test_RegistersWithoutBeingDue() public {
        // when nothing is due: register should make a record and pay nothing
        deposit(3000);
        claim(7);
        assertEq(register(7), 0);
        (uint64 paid, bool stuck, address other) = payouts.recordOf(leafProof(7));
        assertEq(paid, 10);
        assertFalse(stuck);
        assertEq(other, address(0));
        assertEq(balanceOf(7), 10);
    }

    function test_PaysAgainWithoutAProof() public {
        // when something came in: it should pay it without a proof
        deposit(3000);
        assertEq(register(7), 10);
        deposit(900);
        push(0);
        deposit(600);
        assertEq(claimAgain(7), 2);
        assertEq(balanceOf(7), 15);
        // Its lane says only that there is a record.
        (uint64 paid,, bool odd) = payouts.laneOf(poolId(), 7);
        assertEq(paid, 0);
        assertTrue(odd);
        // The record serves claims with a proof, too.
        deposit(300);
        assertEq(claim(7), 1);
    }

    function test_RevertWhen_CallerIsNotTheAccount() public {
        // when the caller is not the leaf's account: it should revert with Payouts_NotAccount
        deposit(3000);
        LeafProof memory proof = leafProof(7);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NotAccount.selector, anyone, leaves.accounts[7]));
        vm.prank(anyone);
        payouts.setPayee(proof, anyone);
    }

    function test_RevertWhen_F17_PayeeIsNobodyTheVaultOrTheToken() public {
        // when the payee is nobody, the vault or the token: it should revert with Payouts_BadPayee
        deposit(3000);
        LeafProof memory proof = leafProof(7);
        address[3] memory bad = [address(0), address(payouts), address(dollar)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadPayee.selector, bad[i]));
            vm.prank(leaves.accounts[7]);
            payouts.setPayee(proof, bad[i]);
        }
    }

    function test_RevertWhen_NamingAPayeeInAnEmptyPool() public {
        // when the proof leads to an empty pool: it should revert with Payouts_EmptyPool
        LeafProof memory proof = leafProof(7);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_EmptyPool.selector, poolId()));
        vm.prank(leaves.accounts[7]);
        payouts.setPayee(proof, payee);
    }

    function test_PaysThePayeeFromThenOn() public {
        // when all is well: it should pay the payee from then on, and lose nothing
        deposit(3000);
        vm.expectEmit(address(payouts));
        emit IPayouts.PayeeSet(poolId(), 7, leaves.accounts[7], payee);
        setPayee(7, payee);
        assertEq(due(7), 10);
        push(0);
        assertEq(dollar.balanceOf(payee), 10);

        // Back to the account, and away again.
        setPayee(7, leaves.accounts[7]);
        deposit(300);
        assertEq(claimAgain(7), 1);
        setPayee(7, payee);
        deposit(300);
        assertEq(claim(7), 1);
        assertEq(balanceOf(7), 1);
        assertEq(dollar.balanceOf(payee), 11);
    }

    function test_PaysANamedLeafNothingTwice() public {
        // when all is well: it should pay the payee from then on, and lose nothing
        makeSnapshot(naming(Trees.equal(5, 1), 3, payee));
        deposit(50);
        push(0);
        setPayee(3, anyone);
        assertEq(due(3), 0);
        deposit(50);
        push(0);
        assertEq(dollar.balanceOf(payee), 10);
        assertEq(dollar.balanceOf(anyone), 10);
    }

    function test_PaysAHeldLeafAllThatAccumulated() public {
        // when all is well: it should pay a held leaf all that accumulated
        makeSnapshot(naming(Trees.equal(5, 1), 3, address(0)));
        deposit(50);
        push(0);
        deposit(50);
        push(0);
        assertEq(due(3), 20);

        setPayee(3, payee);
        assertEq(due(3), 20);
        push(0);
        assertEq(dollar.balanceOf(payee), 20);
        deposit(50);
        push(0);
        assertEq(dollar.balanceOf(payee), 30);
        assertEq(due(3), 0);
    }

    function test_F09_F19_ClaimManySkipsWhatCantBeClaimed() public {
        // when an item leads to no pool, is due nothing or has another payee: it should skip it, write nothing for it and count 0
        Claim[] memory claims = claimsOf(7, 5);
        // A bad proof, an empty pool, nothing due, and a payee.
        claims[0].siblings[2] = ~claims[0].siblings[2];
        claims[1].snapshot = SnapshotId.wrap("nothing");
        snapshot = claims[2].snapshot;
        claim(7);
        snapshot = claims[3].snapshot;
        setPayee(7, payee);

        vm.record();
        vm.recordLogs();
        vm.prank(leaves.accounts[7]);
        uint64[] memory units = payouts.claimMany(dollar, claims);
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(units[i], 0);
        }
        assertEq(units[4], 10);
        (, bytes32[] memory writes) = vm.accesses(address(payouts));
        assertEq(writes.length, 1, "writes");
        assertEq(vm.getRecordedLogs().length, 2, "logs");
        assertEq(due(7), 10);
        // All skipped is no failure.
        claims = new Claim[](0);
        vm.prank(leaves.accounts[7]);
        payouts.claimMany(dollar, claims);
    }

    function test_ClaimManyPaysByOneTransfer() public {
        // when all is well: it should pay all by one transfer
        Claim[] memory claims = claimsOf(7, 3);
        // The same one twice counts once.
        claims[1] = claims[0];
        address account = leaves.accounts[7];
        vm.expectCall(address(dollar), abi.encodeCall(dollar.transfer, (account, 20)), 1);
        vm.prank(account);
        uint64[] memory units = payouts.claimMany(dollar, claims);
        assertEq(units[0] + units[2], 20);
        assertEq(units[1], 0);
    }

    /// @dev Leaves of a number in pools that 3000 units came into.
    function claimsOf(uint256 number, uint256 count) internal returns (Claim[] memory claims) {
        claims = new Claim[](count);
        for (uint256 i = 0; i < count; ++i) {
            snapshot = SnapshotId.wrap(keccak256(abi.encode(i)));
            deposit(3000);
            claims[i] = Claim(snapshot, leafOf(number), proofOf(number));
        }
    }
}
