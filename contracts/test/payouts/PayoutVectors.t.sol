// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./PoolFixture.sol";

/// @notice node/vectors/payouts.json: what everyone is due after each deposit, to the unit.
contract PayoutVectorsTest is PoolFixture {
    string internal json;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("../node/vectors/payouts.json");
    }

    function list(uint256 scenario, string memory key) internal view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".scenarios[", vm.toString(scenario), "].", key));
    }

    function test_Dues() public {
        uint256 scenario = 0;
        for (; vm.keyExistsJson(json, string.concat(".scenarios[", vm.toString(scenario), "]")); ++scenario) {
            uint256 state = vm.snapshotState();
            replay(scenario);
            vm.revertToState(state);
        }
        assertGt(scenario, 4);
    }

    function replay(uint256 scenario) internal {
        uint256[] memory values = list(scenario, "weights");
        uint64[] memory weights = new uint64[](values.length);
        for (uint256 i = 0; i < values.length; ++i) {
            weights[i] = uint64(values[i]);
        }
        makeSnapshot(weighted(weights));

        uint256[] memory amounts = list(scenario, "deposits");
        uint256[] memory dues = list(scenario, "dues");
        for (uint256 step = 0; step < amounts.length; ++step) {
            deposit(uint64(amounts[step]));
            assertEq(payouts.accruedOf(poolId()), list(scenario, "accrued")[step], "accrued");
            // In turn, the groups are pushed or left to add up.
            if (step % 2 == 1) pushAll();
            uint256 sum = 0;
            for (uint256 i = 0; i < weights.length; ++i) {
                uint256 all = due(i) + balanceOf(i);
                assertEq(all, dues[step * weights.length + i], "due in all");
                sum += all;
            }
            assertEq(sum, list(scenario, "paid")[step], "sum of dues");
        }
    }

    function pushAll() internal {
        for (uint32 g = 0; g * 128 < leaves.accounts.length; ++g) {
            (bytes memory packed_, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, g);
            // A deposit of a few units may owe nobody anything.
            try payouts.push(pool(), g, packed_, names, siblings) {}
            catch (bytes memory reason) {
                assertEq(bytes4(reason), IPayouts.Payouts_NobodyPaid.selector);
            }
        }
    }
}
