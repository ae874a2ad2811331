// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./PoolFixture.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice A long random history of bans, sales, claims, pushes and payees, of which each step is compared with fractions.
contract BanHistoryTest is PoolFixture {
    uint256 internal constant STEPS = 20_000;
    uint256 internal constant LENGTH = 200;
    uint256 internal constant COUNT = 9;
    /// @dev Fractions of a unit are counted in 2^-64.
    uint256 internal constant ONE = 1 << 64;

    /// @dev What a leaf would have by fractions, rounded up in each sale, and what it was paid.
    uint256[COUNT] internal ideal;
    uint256[COUNT] internal got;
    bool[COUNT] internal banned;
    uint256 internal bannedWeight;
    uint256 internal received;
    uint256 internal sales;
    uint256 internal bannedSales;

    uint256 internal seed;

    function random(uint256 below) internal returns (uint256) {
        seed = uint256(keccak256(abi.encode(seed)));
        return seed % below;
    }

    /// forge-config: default.fuzz.runs = 1
    function testFuzz_AnyHistoryPaysWhatFractionsGive(uint256 seed_) public {
        for (uint256 i = 0; i < STEPS / LENGTH; ++i) {
            // A call of its own each, since memory is not given back.
            this.history(uint256(keccak256(abi.encode(seed_, i))));
        }
    }

    /// @dev A history with weights of its own.
    function history(uint256 seed_) external {
        seed = seed_;
        begin();
        for (uint256 step = 0; step < LENGTH; ++step) {
            uint256 what = random(16);
            if (what < 4) sell();
            else if (what == 4) banOne(random(COUNT));
            else if (what == 5 && received != 0) setPayee(random(COUNT), leaves.accounts[random(COUNT)]);
            else if (what == 6) tryPush();
            else tryClaim(random(COUNT));
            check(random(COUNT));
        }
    }

    function begin() internal {
        uint64[] memory weights = new uint64[](COUNT);
        for (uint256 i = 0; i < COUNT; ++i) {
            weights[i] = uint64(random(random(3) == 0 ? 10_000 : 8) + 1);
            (ideal[i], got[i], banned[i]) = (0, 0, false);
        }
        (bannedWeight, received, sales, bannedSales) = (0, 0, 0, 0);
        makeSnapshot(weighted(weights));
        snapshot = SnapshotId.wrap(bytes32(seed));
    }

    function sell() internal {
        uint256 total = Trees.sumOf(sumRoot);
        if (bannedWeight == total) return;
        uint64 units = uint64(random(random(2) == 0 ? 50 : 1e11) + 1);
        deposit(units, uint64(bannedWeight));
        received += units;
        ++sales;
        if (bannedWeight != 0) ++bannedSales;
        for (uint256 i = 0; i < COUNT; ++i) {
            if (!banned[i]) ideal[i] += Math.ceilDiv(units * uint256(leaves.weights[i]) * ONE, total - bannedWeight);
        }
    }

    function banOne(uint256 number) internal {
        uint64 weight = ban(number);
        assertEq(weight, banned[number] ? 0 : leaves.weights[number], "newly banned");
        bannedWeight += weight;
        banned[number] = true;
    }

    function tryClaim(uint256 number) internal {
        uint256 wanted = due(number);
        LeafProof memory proof = leafProof(number);
        try payouts.claimFor(proof) returns (uint64 units) {
            assertEq(units, wanted, "what was due");
            got[number] += units;
        } catch {
            assertEq(wanted, 0, "a claim of something");
        }
    }

    function tryPush() internal {
        uint256[COUNT] memory wanted;
        for (uint256 i = 0; i < COUNT; ++i) {
            wanted[i] = due(i);
        }
        uint256 before = dollar.balanceOf(address(payouts));
        try this.pushGroup() {} catch {}

        bool paid = dollar.balanceOf(address(payouts)) != before;
        for (uint256 i = 0; i < COUNT; ++i) {
            if (paid) got[i] += wanted[i];
            assertEq(due(i), paid ? 0 : wanted[i], "due after a push");
        }
    }

    function pushGroup() external {
        push(0);
    }

    /// @dev What a leaf got and is due is its part by fractions, less at most a unit and one a sale with banned weight.
    function check(uint256 number) internal view {
        uint256 part = got[number] + due(number);
        assertLe(part * ONE, ideal[number], "more than fractions give");
        assertGe((part + 1 + bannedSales) * ONE + sales, ideal[number], "less than fractions give");

        uint256 paid = 0;
        for (uint256 i = 0; i < COUNT; ++i) {
            paid += got[i] + due(i);
        }
        assertLe(paid, received, "paid and due are more than came in");
        assertLt(received - paid, COUNT + bannedSales, "what is left");
    }
}
