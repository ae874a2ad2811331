// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PoolHandler} from "./PoolHandler.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Invariants 10 to 12 of Invariants.md.
contract PoolInvariants is Test {
    PoolHandler internal handler;

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
        bytes4[] memory selectors = new bytes4[](5);
        selectors[0] = handler.pay.selector;
        selectors[1] = handler.paySmall.selector;
        selectors[2] = handler.banOne.selector;
        selectors[3] = handler.pushAll.selector;
        selectors[4] = handler.claimOne.selector;
        targetSelector(FuzzSelector(address(handler), selectors));
        targetContract(address(handler));
    }

    function invariant_PoolsPayTheFloorOfEachPart() public {
        handler.check();
    }
}
