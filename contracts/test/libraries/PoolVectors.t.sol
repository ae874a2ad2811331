// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./Vectors.t.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Leaf} from "src/interfaces/IPayouts.sol";
import {PoolId} from "src/interfaces/Ids.sol";
import {Leaves} from "src/libraries/Leaves.sol";
import {Pools} from "src/libraries/Pools.sol";
import {Shares} from "src/libraries/Shares.sol";

/// @notice Groups in calldata, where a test can read them.
contract Groups {
    function leafAt(bytes calldata packed, uint256 place) external pure returns (address account, uint64 weight) {
        return Leaves.at(packed, place);
    }

    function nameAt(bytes calldata names, uint256 i) external pure returns (uint256 place, address payee) {
        return Leaves.nameAt(names, i);
    }

    function nextName(bytes calldata names, uint256 i) external pure returns (uint256) {
        return Leaves.nextName(names, i);
    }
}

/// @notice node/vectors/pools.json.
contract PoolVectorsTest is VectorFixture {
    using stdJson for string;
    using Leaves for Leaf;

    Groups internal groups = new Groups();

    function setUp() public {
        load("pools");
    }

    /// SPEC 2.1.
    function test_PoolsAreNamedByTheirContent() public view {
        uint256 n = count("pools");
        assertGt(n, 2);
        for (uint256 i = 0; i < n; ++i) {
            PoolId id = Pools.idOf({
                snapshot: SnapshotId.wrap(word(at("pools", i, "snapshot"))),
                token: IERC20(json.readAddress(at("pools", i, "token"))),
                money: u(at("pools", i, "tipBps")) << 8 | u(at("pools", i, "scale")),
                count: u(at("pools", i, "count")),
                sumRoot: word(at("pools", i, "sumRoot"))
            });
            assertEq(PoolId.unwrap(id), word(at("pools", i, "id")));
        }
    }

    /// SPEC 4.31.
    function test_ALeafHoldsItsNumbers() public view {
        for (uint256 i = 0; i < count("pools"); ++i) {
            Leaf leaf = Leaf.wrap(word(at("pools", i, "leaf")));
            assertEq(leaf.money(), leaf.tipBps() << 8 | leaf.scale(), "money");
            assertEq(leaf.tipBps(), u(at("pools", i, "tipBps")), "tip");
            assertEq(leaf.scale(), u(at("pools", i, "scale")), "scale");
            assertEq(leaf.count(), u(at("pools", i, "count")), "count");
            assertEq(leaf.number(), u(at("pools", i, "number")), "number");
            assertEq(leaf.weight(), u(at("pools", i, "weight")), "weight");
        }
    }

    /// SPEC 4.34.
    function test_APaymentIsOneWord() public view {
        for (uint256 i = 0; i < count("pools"); ++i) {
            PoolId id = PoolId.wrap(word(at("pools", i, "id")));
            (uint256 number, uint256 units) = (u(at("pools", i, "number")), u(at("pools", i, "units")));
            assertEq(Pools.payment(id, number, units), word(at("pools", i, "payment")));
            assertEq(Pools.tippedPayment(id, number, units), word(at("pools", i, "tippedPayment")), "tipped");
        }
    }

    /// SPEC 5.88.
    function test_ATipIsRoundedDown() public view {
        for (uint256 i = 0; i < count("pools"); ++i) {
            uint256 units = u(at("pools", i, "units"));
            assertEq(Shares.bpsOf(units, u(at("pools", i, "tipBps"))), u(at("pools", i, "tip")));
        }
    }

    /// SPEC 4.32.
    function test_GroupsArePacked() public view {
        uint256 n = count("groups");
        assertGt(n, 2);
        for (uint256 i = 0; i < n; ++i) {
            checkGroup(i);
        }
    }

    function checkGroup(uint256 i) internal view {
        bytes memory packed = json.readBytes(at("groups", i, "packed"));
        bytes memory names = json.readBytes(at("groups", i, "names"));
        address[] memory accounts = json.readAddressArray(at("groups", i, "accounts"));
        address[] memory payees = json.readAddressArray(at("groups", i, "payees"));
        uint256[] memory weights = vm.parseJsonUintArray(json, at("groups", i, "weights"));
        bool[] memory named = json.readBoolArray(at("groups", i, "named"));
        assertEq(packed.length, accounts.length * Leaves.SIZE);

        uint256 name = 0;
        for (uint256 place = 0; place < accounts.length; ++place) {
            (address account, uint64 weight) = groups.leafAt(packed, place);
            assertEq(account, accounts[place], "account");
            assertEq(weight, weights[place], "weight");
            assertEq(groups.nextName(names, name) == place, named[place], "named");
            if (!named[place]) continue;

            (uint256 number, address payee) = groups.nameAt(names, name++);
            assertEq(number, place, "number in the group");
            assertEq(payee, payees[place], "payee");
        }
        assertEq(names.length, name * Leaves.NAME_SIZE);
    }
}
