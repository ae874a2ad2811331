// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FakeMarket} from "../payouts/PoolFixture.sol";
import {WildToken} from "../support/tokens/WildToken.sol";
import {Recipients} from "./Recipients.sol";
import {Payouts} from "src/Payouts.sol";
import {IMarket} from "src/interfaces/IMarket.sol";
import {ClaimOrder, LeafProof, OrderLeaf, PayeeOrder, Pool} from "src/interfaces/IPayouts.sol";
import {SaleId, SnapshotId} from "src/interfaces/Ids.sol";
import {Moneys} from "src/libraries/Money.sol";

import {Leaves, Trees} from "../support/Trees.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice A vault alone, in a token of 18 decimals: a sale is one call, so money comes in often, and in odd amounts. Accounts have
/// keys, so a relayer carries out their orders.
contract PoolHandler is Recipients {
    address internal buyer = makeAddr("buyer");
    address internal market;
    address internal relayer = makeAddr("relayer");
    uint256 internal sales;
    /// @dev What was banned at an offer of each pool that still waits.
    uint256[2] internal bannedThen;
    /// @dev By whom each pool's money came in: what each leaf would have by fractions, of 2^-64 units, rounded up.
    mapping(uint256 which => mapping(uint256 number => uint256)) internal ideal;
    /// @dev Nonces that orders used.
    mapping(uint256 number => mapping(uint256 nonce => bool)) internal used;
    /// @dev What the last order paid in all.
    uint256 internal orderUnits;

    function setUp() external {
        market = address(new FakeMarket(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1)));
        vault = new Payouts(IMarket(market));
        wild = new WildToken();

        Leaves memory leaves = wildLeaves(FEW);
        for (uint256 i = 0; i < FEW; ++i) {
            leaves.accounts[i] = vm.addr(keyOf(i));
        }
        meet(leaves);
        for (uint256 i = 0; i < 2; ++i) {
            Pool memory pool = Pool({
                snapshot: SnapshotId.wrap(bytes32(i)),
                token: wild,
                money: Moneys.make(12, i == 0 ? 0 : TIP),
                count: uint32(FEW),
                sumRoot: Trees.sumRoot(leaves)
            });
            open(i, pool);
        }
    }

    function sell(uint256 which, uint64 units) external {
        which %= 2;
        // The last leaf that is not banned sells no more.
        if (bannedThen[which] == totalWeight(which)) return;
        units = uint64(units % 3 == 0 ? units % 100 : units % 1e12) + 1;
        uint128 amount = uint128(units * unit);
        wild.setPaused(false);
        wild.mint(buyer, amount);
        vm.prank(buyer);
        wild.approve(address(vault), amount);

        vm.prank(market);
        vault.escrow({token: wild, buyer: buyer, amount: amount});
        settle(which, units);
        // The next offer is made now.
        bannedThen[which] = bannedWeight[which];
    }

    /// @dev What was banned since the offer goes back to the buyer.
    function settle(uint256 which, uint64 units) internal {
        uint256 before = wild.balanceOf(buyer);
        uint256 back = units * (bannedWeight[which] - bannedThen[which]) / (totalWeight(which) - bannedThen[which]);
        vm.startPrank(market);
        assertEq(
            vault.deposit({
                pool: poolIds[which],
                sale: SaleId.wrap(bytes32(++sales)),
                units: units,
                banned: uint64(bannedThen[which])
            }),
            back,
            "back"
        );
        if (back != 0) vault.refund({token: wild, buyer: buyer, amount: uint128(back * unit)});
        vm.stopPrank();
        assertEq(wild.balanceOf(buyer) - before, back * unit, "the buyer's part");

        noteSale(which, units - back);
        noteIdeal(which, units - back);
    }

    /// @dev A sale's money is split among the leaves that are not banned.
    function noteIdeal(uint256 which, uint256 units) internal {
        if (units == 0) return;
        uint256 left = totalWeight(which) - bannedWeight[which];
        for (uint256 i = 0; i < FEW; ++i) {
            if (!isBanned[which][i]) ideal[which][i] += ((units * weights[i]) << 64) / left + 1;
        }
    }

    function ban(uint256 which, uint256 first, uint256 second) external {
        // Seldom, so that money comes in between.
        if (uint256(keccak256(abi.encode(first, second))) % 8 == 0) banLeaves(which, first, second);
    }

    function claimByOrder(uint256 number, uint256 payee, uint64 fee, ClaimOrder memory order) external {
        (number, fee) = (number % FEW, fee % 1e10);
        (order.account, order.token, order.to) = (accounts[number], wild, payees[payee % 3]);
        (order.minUnits, order.maxFee) = (order.minUnits % 1e10, order.maxFee % 2e10);
        (order.nonce, order.deadline) = (order.nonce % 500, uint64(block.timestamp + 1));

        uint256[3] memory before = balances(order.to);
        bytes memory signature = signatureOf(number, vault.claimOrderId(order));
        // The last leaf is the first again.
        bytes memory data = abi.encodeCall(vault.claimBySignature, (order, orderLeaves(number, 3), fee, signature));
        vm.prank(relayer);
        (bool ok,) = address(vault).call(data);
        bool refused = wild.paused() || wild.blocked(order.to);
        assertEq(ok, isGood(number, fee, order) && !refused, "an order");
        if (ok) noteOrder(number, fee, order);
        else assertEq(before[0], held(), "a failed order moves nothing");
        checkOrder(before, ok ? before[0] - held() : 0, ok ? fee * unit : 0, order.to);
        assertEq(vault.isNonceUsed(order.account, order.nonce), used[number][order.nonce], "nonce");
    }

    /// @dev Whether an order can be carried out, unless the token refuses.
    function isGood(uint256 number, uint64 fee, ClaimOrder memory order) internal view returns (bool) {
        uint256 due = dueOf(0, number) + dueOf(1, number);
        if (used[number][order.nonce] || fee > order.maxFee) return false;
        return due > fee && due - fee >= order.minUnits;
    }

    function noteOrder(uint256 number, uint64 fee, ClaimOrder memory order) internal {
        used[number][order.nonce] = true;
        uint256 all = paid;
        note(0, number, dueOf(0, number));
        note(1, number, dueOf(1, number));
        assertGe(paid - all, fee + order.minUnits, "the least");
        orderUnits = paid - all;
    }

    function balances(address to) internal view returns (uint256[3] memory) {
        return [held(), wild.balanceOf(to), wild.balanceOf(relayer)];
    }

    /// @dev What left the vault arrived: the fee at the relayer, the rest where the order says.
    function checkOrder(uint256[3] memory before, uint256 spent, uint256 fee, address to) internal view {
        uint256[3] memory then = balances(to);
        if (spent != 0) assertEq(spent, orderUnits * unit, "spent");
        assertEq(then[1] - before[1], spent - fee, "to");
        assertEq(then[2] - before[2], fee, "fee");
    }

    function nameByOrder(uint256 number, uint256 payee, uint256 nonce) external {
        (number, payee, nonce) = (number % FEW, payee % 4, nonce % 500);
        PayeeOrder memory order;
        (order.account, order.token) = (accounts[number], wild);
        order.payee = payee == 3 ? accounts[number] : payees[payee];
        (order.nonce, order.deadline) = (nonce, uint64(block.timestamp + 1));
        order.snapshots = new SnapshotId[](2);
        (order.snapshots[0], order.snapshots[1]) = (pools[0].snapshot, pools[1].snapshot);

        uint256 before = held();
        bool good = !used[number][nonce] && received[0] != 0 && received[1] != 0;
        OrderLeaf[] memory items = orderLeaves(number, 2);
        bytes memory signature = signatureOf(number, vault.payeeOrderId(order));

        vm.prank(relayer);
        try vault.setPayeeFor(order, items, signature) {
            assertTrue(good, "a bad order");
            used[number][nonce] = true;
            (chosen[0][number], chosen[1][number]) = (order.payee, order.payee);
        } catch {
            assertFalse(good, "a good order");
        }
        assertEq(before, held(), "a payee is named for nothing");
    }

    function keyOf(uint256 number) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("key", number)));
    }

    function signatureOf(uint256 number, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(number), digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev An account's leaves in both pools by turns.
    function orderLeaves(uint256 number, uint256 count) internal view returns (OrderLeaf[] memory items) {
        items = new OrderLeaf[](count);
        for (uint256 i = 0; i < count; ++i) {
            LeafProof memory p = proofOf(i % 2, number);
            items[i] = OrderLeaf(p.snapshot, p.leaf, p.named, p.payee, p.siblings);
        }
    }

    function check() external view {
        checkMoney({beside: 0});
        for (uint256 which = 0; which < 2; ++which) {
            for (uint256 i = 0; i < FEW; ++i) {
                checkIdeal(which, i);
            }
        }
    }

    /// @dev A part is never above what fractions give, and below by less than a unit and one a sale with banned weight.
    function checkIdeal(uint256 which, uint256 number) internal view {
        uint256 part = partOf(which, number);
        // Each sale rounded up by less than 2^-64.
        assertLe(part << 64, ideal[which][number], "more than fractions give");
        uint256 least = ideal[which][number] - Math.min(sales, ideal[which][number]);
        assertGe((part + 1 + bannedSales[which]) << 64, least, "less than fractions give");
    }

    function finish() external {
        payOut();
    }
}
