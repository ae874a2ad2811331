// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaves, Trees} from "../support/Trees.sol";
import {WildToken} from "../support/tokens/WildToken.sol";
import {Payouts} from "src/Payouts.sol";
import {Claim, IPayouts, Leaf, LeafProof, LeafSet, Pool} from "src/interfaces/IPayouts.sol";
import {PoolId} from "src/interfaces/Ids.sol";

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Plays those who are paid from two pools with the same leaves, and those who hinder them: claims of each kind, payees,
/// pushes with little gas, pauses, blocked accounts and donations. A model of one line tells what each payment must be: a leaf
/// got and is due floor(accrued * w / W), where a banned leaf stays at what had accrued by then.
abstract contract Recipients is Test {
    /// @dev The leaf that names a payee, and the held one.
    uint256 internal constant NAMED = 6;
    uint256 internal constant HELD = 9;
    /// @dev The leaf that weighs more than the terms allow, which convicts a snapshot.
    uint256 internal constant HEAVY = 10;
    /// @dev With all others plain, and weights that repeat, as they do in snapshots.
    uint256 internal constant FEW = 11;
    /// @dev Of the second pool; the first has none.
    uint16 internal constant TIP = 150;

    /// @dev Claims for others, and keeps their tips.
    address internal constant HELPER = address(uint160(0xc000));

    Payouts internal vault;
    WildToken internal wild;
    address[3] internal payees;
    /// @dev Base units of a unit.
    uint256 internal unit;

    Pool[2] internal pools;
    PoolId[2] internal poolIds;

    /// @dev Leaves, with what would take long to compute again: nodes and proofs, and what pushes bring.
    uint256 internal leafCount;
    mapping(uint256 number => address) internal accounts;
    mapping(uint256 number => uint64) internal weights;
    mapping(uint256 number => bytes32) internal nodes;
    mapping(uint256 number => bytes32[]) internal proofs;
    Leaves internal all;
    mapping(uint256 group => bytes) internal packedOf;
    mapping(uint256 group => bytes) internal namesOf;
    mapping(uint256 group => bytes32[]) internal siblingsOf;

    /// @dev The model, in units: what came into each pool, what the whole snapshot gets, what each leaf got, and what was paid in
    /// all.
    uint256[2] internal received;
    uint256[2] internal forAll;
    mapping(uint256 which => mapping(uint256 number => uint256)) internal got;
    uint256 internal paid;
    /// @dev Units of {paid} that callers kept as tips.
    uint256 internal tipped;
    /// @dev What is banned: weights, leaves, and what had accrued by then. Sales since the first ban, each of which may leave a unit.
    uint256[2] internal bannedWeight;
    uint256[2] internal bannedSales;
    mapping(uint256 which => mapping(uint256 number => bool)) internal isBanned;
    mapping(uint256 which => mapping(uint256 number => uint256)) internal caps;
    /// @dev Whom accounts named as payees.
    mapping(uint256 which => mapping(uint256 number => address)) internal chosen;
    /// @dev Base units that nobody owes.
    uint256 internal donated;

    // ------------------------------------------------------------------------------------------------ set-up

    /// @dev Leaves of unequal weights.
    function wildLeaves(uint256 count) internal returns (Leaves memory leaves_) {
        payees = [makeAddr("one"), makeAddr("two"), makeAddr("three")];
        leaves_ = Trees.equal(count, 1);
        for (uint256 i = 0; i < count; ++i) {
            leaves_.weights[i] = uint64([1, 2, 3, 5, 8][i % 5]);
        }
        leaves_.weights[HEAVY] = 13;
        (leaves_.named, leaves_.payees) = (new bool[](count), new address[](count));
        (leaves_.named[NAMED], leaves_.payees[NAMED]) = (true, payees[0]);
        leaves_.named[HELD] = true;
    }

    function meet(Leaves memory leaves_) internal {
        (leafCount, all) = (leaves_.accounts.length, leaves_);
        bytes32[][] memory levels = Trees.sumLevels(leaves_);
        for (uint256 i = 0; i < leafCount; ++i) {
            (accounts[i], weights[i], nodes[i]) = (leaves_.accounts[i], leaves_.weights[i], levels[0][i]);
            proofs[i] = Trees.proofIn(levels, i, 0);
        }
        for (uint256 g = 0; g * 128 < leafCount; ++g) {
            (packedOf[g], namesOf[g], siblingsOf[g]) = Trees.sumGroup(leaves_, g);
        }
    }

    function open(uint256 which, Pool memory pool) internal {
        pools[which] = pool;
        poolIds[which] = PoolId.wrap(keccak256(abi.encode(pool)));
        unit = 10 ** pool.money.scale();
    }

    // ------------------------------------------------------------------------------------------------ actions

    function donate(uint64 amount) external {
        wild.mint(address(vault), amount);
        donated += amount;
    }

    function pause(uint256 on) external {
        wild.setPaused(on % 3 == 0);
    }

    function block_(uint256 who, bool on) external {
        who %= FEW + 3;
        wild.setBlocked(who < FEW ? accounts[watched(who)] : payees[who - FEW], on);
    }

    function claimOne(uint256 which, uint256 number, uint256 how) external {
        (which, number) = (which % 2, watched(number));
        address to = payeeOf(which, number);
        (uint256 before, uint256 had) = (held(), wild.balanceOf(to));
        if (!tryClaim(which, number, accounts[number], how % 4)) {
            return assertEq(before, held(), "a failed claim moves nothing");
        }

        // A leaf may be registered though nothing is due.
        uint256 due = dueOf(which, number);
        assertEq(before - held(), due * unit, "claim");
        assertEq(wild.balanceOf(to) - had, due * unit, "payee of a claim");
        note(which, number, due);
    }

    /// @dev Somebody claims for a leaf, and keeps the tip.
    function claimForAnother(uint256 which, uint256 number) external {
        (which, number) = (which % 2, watched(number));
        address to = payeeOf(which, number);
        (uint256 before, uint256 had, uint256 kept) = (held(), wild.balanceOf(to), wild.balanceOf(HELPER));
        uint256 due = dueOf(which, number);
        bool good = due != 0 && to != address(0) && !wild.paused() && !wild.blocked(to);
        assertEq(tryClaim(which, number, HELPER, 0), good, "claim for another");
        if (!good) return assertEq(before, held(), "a failed claim moves nothing");

        uint256 tip = tipOf(which, due);
        assertEq(before - held(), due * unit, "claim for another");
        assertEq(wild.balanceOf(HELPER) - kept, tip * unit, "tip of a claim");
        assertEq(wild.balanceOf(to) - had, (due - tip) * unit, "payee of a claim for another");
        note(which, number, due);
        tipped += tip;
    }

    function tryClaim(uint256 which, uint256 number, address caller, uint256 how) internal returns (bool ok) {
        LeafProof memory p = proofOf(which, number);
        bytes memory data = abi.encodeCall(vault.claimFor, (p));
        if (how == 1) data = abi.encodeCall(vault.claim, (p.snapshot, wild, p.leaf, p.siblings));
        if (how == 2) data = abi.encodeCall(vault.register, (p.snapshot, wild, p.leaf, p.siblings));
        if (how == 3) data = abi.encodeCall(vault.claimAgain, (p.snapshot, wild, p.leaf, pools[which].sumRoot));
        vm.prank(caller);
        (ok,) = address(vault).call(data);
    }

    function claimBoth(uint256 number) external {
        number = watched(number);
        Claim[] memory claims = new Claim[](3);
        for (uint256 i = 0; i < 3; ++i) {
            claims[i] = Claim(pools[i % 2].snapshot, leafIn(i % 2, number), proofs[number]);
        }

        (uint256 before, uint256 had) = (held(), wild.balanceOf(accounts[number]));
        vm.prank(accounts[number]);
        try vault.claimMany(wild, claims) returns (uint64[] memory units) {
            for (uint256 i = 0; i < 2; ++i) {
                bool own = number != NAMED && number != HELD && payeeOf(i, number) == accounts[number];
                assertEq(units[i], own ? dueOf(i, number) : 0, "claimMany");
                note(i, number, units[i]);
            }
            assertEq(units[2], 0, "claimed twice");
            assertEq(before - held(), (uint256(units[0]) + units[1]) * unit, "one transfer");
            assertEq(wild.balanceOf(accounts[number]) - had, before - held(), "to the caller");
        } catch {
            assertEq(before, held(), "a failed claim moves nothing");
        }
    }

    function name(uint256 which, uint256 number, uint256 payee) external {
        (which, number) = (which % 2, watched(number));
        if (received[which] == 0) return;
        uint256 before = held();
        setPayee(which, number, payee % 4 == 3 ? accounts[number] : payees[payee % 4]);
        assertEq(before, held(), "a payee is named for nothing");
    }

    function setPayee(uint256 which, uint256 number, address payee) internal {
        LeafProof memory proof = proofOf(which, number);
        vm.prank(accounts[number]);
        vault.setPayee(proof, payee);
        chosen[which][number] = payee;
    }

    function pushGroup(uint256 which, uint256 group, uint256 limit) public {
        (which, group) = (which % 2, group % ((leafCount + 127) / 128));
        // Now and then too little, so that some transfer is starved.
        limit = limit % 3 == 0 ? 200_000 + limit % 800_000 : 30_000_000;

        bytes memory data = abi.encodeCall(
            vault.push, (pools[which], uint32(group), packedOf[group], namesOf[group], siblingsOf[group])
        );
        (uint256 before, uint256 kept) = (held(), wild.balanceOf(address(this)));
        vm.recordLogs();
        (bool ok, bytes memory reason) = address(vault).call{gas: limit}(data);
        if (ok) return notePush(which, group, before, kept);
        assertEq(before, held(), "a failed push moves nothing");
        bytes4 error = bytes4(reason);
        bool known = error == IPayouts.Payouts_NobodyPaid.selector || error == IPayouts.Payouts_GasTooLow.selector;
        // The gas may end within, or at the transfer of the tips.
        bool starved = reason.length == 0 || error == IPayouts.Payouts_TransferFailed.selector;
        assertTrue(known || (starved && limit < 1_000_000), "push refused");
    }

    /// @dev What a push paid is told by its event alone, but for a held leaf.
    /// @param kept The caller's balance beforehand, to which the tips come.
    function notePush(uint256 which, uint256 group, uint256 before, uint256 kept) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (,, uint128 failed) = abi.decode(logs[logs.length - 1].data, (uint64, uint64, uint128));
        (uint256 sum, uint256 tips) = (0, 0);
        for (uint256 i = group * 128; i < leafCount && i < group * 128 + 128; ++i) {
            bool left = failed & (1 << (i % 128)) != 0 || (i == HELD && payeeOf(which, HELD) == address(0));
            if (left) continue;
            uint256 due = dueOf(which, i);
            note(which, i, due);
            sum += due;
            tips += tipOf(which, due);
        }
        assertEq(before - held(), sum * unit, "push");
        assertEq(wild.balanceOf(address(this)) - kept, tips * unit, "tips of a push");
        tipped += tips;
    }

    /// @dev Bans one leaf or two, of which any may be banned.
    function banLeaves(uint256 which, uint256 first, uint256 second) internal {
        (which, first, second) = (which % 2, watched(first), watched(second));
        if (first > second) (first, second) = (second, first);
        uint256[] memory numbers = new uint256[](first == second ? 1 : 2);
        (numbers[0], numbers[numbers.length - 1]) = (first, second);

        LeafSet memory set = Trees.setOf(all, pools[which], numbers);
        uint256 wanted = 0;
        for (uint256 i = 0; i < numbers.length; ++i) {
            wanted += noteBan(which, numbers[i]);
        }
        vm.prank(vault.delivery());
        assertEq(vault.ban(set), wanted, "newly banned");
        assertEq(vault.bannedWeightOf(pools[which].snapshot), bannedWeight[which], "banned weight");
    }

    function noteBan(uint256 which, uint256 number) internal returns (uint256) {
        if (isBanned[which][number]) return 0;
        (isBanned[which][number], caps[which][number]) = (true, forAll[which]);
        bannedWeight[which] += weights[number];
        return weights[number];
    }

    // ------------------------------------------------------------------------------------------------ model

    /// @dev A sale's money, less what its buyer got back.
    function noteSale(uint256 which, uint256 units) internal {
        uint256 total = totalWeight(which);
        received[which] += units;
        if (bannedWeight[which] != 0) ++bannedSales[which];
        if (units != 0) forAll[which] += units * total / (total - bannedWeight[which]);
    }

    function totalWeight(uint256 which) internal view returns (uint256) {
        return Trees.sumOf(pools[which].sumRoot);
    }

    /// @dev A few leaves of each group, on which claims and blocks concentrate.
    function watched(uint256 i) internal view returns (uint256) {
        i %= FEW;
        return i > 1 && leafCount > FEW && i % 2 == 1 && i != HELD ? leafCount - i / 4 - 1 : i;
    }

    function held() internal view returns (uint256) {
        return wild.balanceOf(address(vault));
    }

    function partOf(uint256 which, uint256 number) internal view returns (uint256) {
        uint256 money = isBanned[which][number] ? caps[which][number] : forAll[which];
        return money * weights[number] / totalWeight(which);
    }

    function dueOf(uint256 which, uint256 number) internal view returns (uint256) {
        return partOf(which, number) - got[which][number];
    }

    function note(uint256 which, uint256 number, uint256 units) internal {
        got[which][number] += units;
        paid += units;
    }

    function seenDue(uint256 which, uint256 number) internal view returns (uint256) {
        return vault.dueOf({pool: pools[which], number: uint32(number), node: nodes[number], held: number == HELD});
    }

    /// @dev Whom a leaf is paid to; nobody if it is held.
    function payeeOf(uint256 which, uint256 number) internal view returns (address payee) {
        payee = chosen[which][number];
        if (payee == address(0) && number != HELD) payee = number == NAMED ? payees[0] : accounts[number];
    }

    /// @dev What whoever has a leaf paid for another keeps.
    function tipOf(uint256 which, uint256 units) internal view returns (uint256) {
        return units * pools[which].money.tipBps() / 10_000;
    }

    function leafIn(uint256 which, uint256 number) internal view returns (Leaf) {
        Pool storage pool = pools[which];
        bytes memory word = abi.encodePacked(bytes13(0), pool.money, pool.count, uint32(number), weights[number]);
        return Leaf.wrap(bytes32(word));
    }

    function proofOf(uint256 which, uint256 number) internal view returns (LeafProof memory proof) {
        (proof.snapshot, proof.token, proof.leaf) = (pools[which].snapshot, wild, leafIn(which, number));
        (proof.account, proof.siblings) = (accounts[number], proofs[number]);
        proof.named = number == NAMED || number == HELD;
        if (number == NAMED) proof.payee = payees[0];
    }

    // ------------------------------------------------------------------------------------------------ invariants

    /// @param beside Base units in the vault that no pool has.
    function checkMoney(uint256 beside) internal view {
        assertLe(paid, received[0] + received[1], "paid more than came in");
        assertLe(tipped * 10_000, paid * TIP, "tips");
        assertEq(held(), (received[0] + received[1] - paid) * unit + donated + beside, "money");
        for (uint256 which = 0; which < 2; ++which) {
            assertEq(vault.accruedOf(poolIds[which]), forAll[which], "accrued");
            for (uint256 i = 0; i < FEW; ++i) {
                uint256 number = watched(i);
                assertEq(seenDue(which, number), dueOf(which, number), "due");
            }
        }
    }

    /// @dev Nothing is lost: with nobody refused, and a payee for the held leaf, a push of each group leaves nothing due.
    function payOut() internal {
        wild.setPaused(false);
        for (uint256 i = 0; i < FEW + 3; ++i) {
            wild.setBlocked(i < FEW ? accounts[watched(i)] : payees[i - FEW], false);
        }
        for (uint256 which = 0; which < 2; ++which) {
            if (received[which] == 0) continue;
            setPayee(which, HELD, payees[0]);
            uint256 sum = 0;
            for (uint256 i = 0; i < leafCount; ++i) {
                if (i % 128 == 0) pushGroup(which, i / 128, 1);
                assertEq(seenDue(which, i), 0, "still due");
                sum += got[which][i];
            }
            // What stays is less than a unit a leaf, and one a sale with banned weight.
            assertLt(received[which] - sum, leafCount + bannedSales[which], "rounding");
        }
    }
}
