// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../payouts/PoolFixture.sol";
import {WildToken} from "../support/tokens/WildToken.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Sales, claims of each kind, payees, pushes with little gas, pauses, blocked accounts and donations in any order, on two pools
/// of unequal weights, against a model of one line: a leaf got and is due floor(accrued * w / W).
contract PoolHandler is PoolFixture {
    uint256 internal constant LEAVES = 11;
    /// @dev The leaf that names a payee, and the held one.
    uint256 internal constant NAMED = 6;
    uint256 internal constant HELD = 9;

    WildToken internal wild;
    address[3] internal payees;
    SnapshotId[2] internal snapshots = [SnapshotId.wrap("a"), SnapshotId.wrap("b")];
    uint256[2] internal received;
    uint256 internal donated;
    mapping(uint256 which => mapping(uint256 number => uint256)) internal got;
    uint256 internal paid;

    function setUp() public override {
        super.setUp();
        wild = new WildToken();
        dollar = wild;
        // A token of 18 decimals.
        scale = 12;
        payees = [makeAddr("one"), makeAddr("two"), makeAddr("three")];
        uint64[] memory weights = new uint64[](LEAVES);
        for (uint256 i = 0; i < LEAVES; ++i) {
            weights[i] = uint64([1, 2, 3, 5, 8][i % 5]);
        }
        leaves = naming(naming(weighted(weights), NAMED, payees[0]), HELD, address(0));
        sumRoot = Trees.sumRoot(leaves);
    }

    // ------------------------------------------------------------------------------------------------ actions

    function sell(uint256 which, uint64 units) external {
        use(which);
        units = uint64(units % 3 == 0 ? units % 100 : units % 1e12) + 1;
        wild.setPaused(false);
        deposit(units);
        received[which % 2] += units;
    }

    function donate(uint64 amount) external {
        wild.mint(address(payouts), amount);
        donated += amount;
    }

    function setWild(uint256 who, bool on) external {
        who %= LEAVES + 4;
        if (who < LEAVES) wild.setBlocked(leaves.accounts[who], on);
        else if (who < LEAVES + 3) wild.setBlocked(payees[who - LEAVES], on);
        else wild.setPaused(on);
    }

    function claimOne(uint256 which, uint256 number, uint256 how) external {
        use(which);
        number %= LEAVES;
        uint256 wanted = dueOf(which % 2, number);
        uint256 before = held();
        bool ok = tryClaim(number, how % 4);
        if (!ok) return assertEq(before, held(), "a failed claim moves nothing");
        // A leaf may be registered though nothing is due.
        assertEq((before - held()) / 1e12, wanted, "claim");
        note(which % 2, number, wanted);
    }

    function tryClaim(uint256 number, uint256 how) internal returns (bool ok) {
        LeafProof memory p = leafProof(number);
        bytes memory data = abi.encodeCall(payouts.claimFor, (p));
        if (how == 1) data = abi.encodeCall(payouts.claim, (snapshot, dollar, p.leaf, p.siblings));
        if (how == 2) data = abi.encodeCall(payouts.register, (snapshot, dollar, p.leaf, p.siblings));
        if (how == 3) data = abi.encodeCall(payouts.claimAgain, (snapshot, dollar, p.leaf, sumRoot));
        vm.prank(p.account);
        (ok,) = address(payouts).call(data);
    }

    function claimBoth(uint256 number) external {
        number %= LEAVES;
        Claim[] memory claims = new Claim[](3);
        for (uint256 i = 0; i < 3; ++i) {
            claims[i] = Claim(snapshots[i % 2], leafOf(number), proofOf(number));
        }
        uint256 before = held();
        vm.prank(leaves.accounts[number]);
        try payouts.claimMany(dollar, claims) returns (uint64[] memory units) {
            for (uint256 i = 0; i < 2; ++i) {
                bool all = units[i] == dueOf(i, number);
                assertTrue(all || units[i] == 0, "claimMany");
                note(i, number, units[i]);
            }
            assertEq(units[2], 0, "claimed twice");
            assertEq((before - held()) / 1e12, uint256(units[0]) + units[1], "one transfer");
        } catch {}
    }

    function name(uint256 which, uint256 number, uint256 payee) external {
        use(which);
        if (received[which % 2] == 0) return;
        number %= LEAVES;
        uint256 before = held();
        setPayee(number, payee % 4 == 3 ? leaves.accounts[number] : payees[payee % 4]);
        assertEq(before, held(), "a payee is named for nothing");
    }

    function pushAll(uint256 which, uint256 limit) external {
        use(which);
        limit = limit % 3 == 0 ? 200_000 + limit % 800_000 : 30_000_000;
        (bytes memory packed_, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, 0);
        uint256[LEAVES] memory dues;
        for (uint256 i = 0; i < LEAVES; ++i) {
            dues[i] = dueOf(which % 2, i);
        }
        uint256 before = held();
        vm.recordLogs();
        try payouts.push{gas: limit}(pool(), 0, packed_, names, siblings) {
            notePush(which % 2, dues, before);
        } catch {
            assertEq(before, held(), "a failed push moves nothing");
        }
    }

    /// @dev What a push paid is told by its event alone, but for a held leaf.
    function notePush(uint256 which, uint256[LEAVES] memory dues, uint256 before) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (,, uint128 failed) = abi.decode(logs[logs.length - 1].data, (uint64, uint64, uint128));
        uint256 sum = 0;
        for (uint256 i = 0; i < LEAVES; ++i) {
            bool left = failed & (1 << i) != 0 || (i == HELD && !hasPayee(HELD));
            if (left) continue;
            note(which, i, dues[i]);
            sum += dues[i];
        }
        assertEq((before - held()) / 1e12, sum, "push");
    }

    // ------------------------------------------------------------------------------------------------ model

    function use(uint256 which) internal {
        snapshot = snapshots[which % 2];
    }

    function held() internal view returns (uint256) {
        return wild.balanceOf(address(payouts));
    }

    function hasPayee(uint256 number) internal view returns (bool) {
        (,, address payee) = payouts.recordOf(leafProof(number));
        return payee != address(0);
    }

    function dueOf(uint256 which, uint256 number) internal view returns (uint256) {
        return partOf(number, received[which]) - got[which][number];
    }

    function note(uint256 which, uint256 number, uint256 units) internal {
        got[which][number] += units;
        paid += units;
    }

    function check() external {
        assertLe(paid, received[0] + received[1], "paid more than came in");
        assertEq(held(), (received[0] + received[1] - paid) * 1e12 + donated, "money");
        for (uint256 which = 0; which < 2; ++which) {
            use(which);
            for (uint256 i = 0; i < LEAVES; ++i) {
                assertEq(due(i), dueOf(which, i), "due");
            }
        }
    }

    /// @dev Nothing is lost: with nobody refused, and a payee for the held leaf, a push of each pool leaves nothing due.
    function finish() external {
        wild.setPaused(false);
        for (uint256 i = 0; i < LEAVES + 3; ++i) {
            wild.setBlocked(i < LEAVES ? leaves.accounts[i] : payees[i - LEAVES], false);
        }
        for (uint256 which = 0; which < 2; ++which) {
            if (received[which] == 0) continue;
            use(which);
            setPayee(HELD, payees[0]);
            this.pushAll(which, 1);
            for (uint256 i = 0; i < LEAVES; ++i) {
                assertEq(due(i), 0, "still due");
            }
        }
        // What stays is less than a unit a leaf.
        assertLt(received[0] + received[1] - paid, 2 * LEAVES, "rounding");
    }
}
