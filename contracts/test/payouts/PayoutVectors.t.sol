// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./PoolFixture.sol";
import {stdJson} from "forge-std/StdJson.sol";

/// @notice node/vectors/payouts.json: what everyone is due after each deposit, to the unit.
contract PayoutVectorsTest is PoolFixture {
    using stdJson for string;

    string internal json;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("../node/vectors/payouts.json");
    }

    function list(uint256 scenario, string memory key) internal view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".scenarios[", vm.toString(scenario), "].", key));
    }

    function weightsOf(uint256 scenario) internal view returns (uint64[] memory weights) {
        uint256[] memory values = list(scenario, "weights");
        weights = new uint64[](values.length);
        for (uint256 i = 0; i < values.length; ++i) {
            weights[i] = uint64(values[i]);
        }
    }

    function test_Dues() public {
        uint256 scenario = 0;
        for (; vm.keyExistsJson(json, string.concat(".scenarios[", vm.toString(scenario), "]")); ++scenario) {
            uint256 snapshotId = vm.snapshotState();
            replay(scenario);
            vm.revertToState(snapshotId);
        }
        assertGt(scenario, 4);
    }

    function replay(uint256 scenario) internal {
        makeSnapshot(weighted(weightsOf(scenario)));
        uint256[] memory amounts = list(scenario, "deposits");
        uint256[] memory bannedAfter = list(scenario, "bannedAfter");
        uint256[] memory dues = list(scenario, "dues");
        uint256 n = leaves.weights.length;
        for (uint256 step = 0; step < amounts.length; ++step) {
            banAfter(step, bannedAfter);
            bool held = amounts[step] <= type(uint96).max;
            if (held) deposit(uint128(amounts[step]));
            else depositUnheld(uint128(amounts[step]));
            assertEq(payouts.poolOf(snapshot).index, list(scenario, "indexes")[step], "index");
            // In turn, the blocks are pushed or left to add up.
            if (step % 2 == 1 && held) pushAll();
            uint256 paid = 0;
            for (uint32 i = 0; i < n; ++i) {
                uint256 all = due(i) + dollar.balanceOf(leaves.accounts[i]);
                assertEq(all, dues[step * n + i], "due in all");
                paid += all;
            }
            assertEq(paid, list(scenario, "paid")[step], "sum of dues");
            assertEq(list(scenario, "received")[step] - paid, list(scenario, "remainders")[step], "remainder");
            assertSolvent();
        }
    }

    /// @dev More than the contract holds of any token: the arithmetic is shown to be right beyond it, and nothing is paid.
    function depositUnheld(uint128 amount) internal {
        escrow(0);
        vm.prank(address(market));
        payouts.deposit(SaleId.wrap("sale"), snapshot, amount);
    }

    function banAfter(uint256 step, uint256[] memory bannedAfter) internal {
        for (uint32 i = 0; i < bannedAfter.length; ++i) {
            if (bannedAfter[i] != step) continue;
            makeRecord(i);
            ban(i);
        }
    }

    function pushAll() internal {
        for (uint32 b = 0; b * 128 < leaves.accounts.length; ++b) {
            (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, b);
            // A deposit of a few units may owe nobody anything.
            try payouts.push(snapshot, b, part.accounts, part.weights, siblings) {}
            catch (bytes memory reason) {
                assertEq(bytes4(reason), IPayouts.Payouts_NothingDue.selector);
            }
        }
    }
}
