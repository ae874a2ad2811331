// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PoolHandler} from "./PoolHandler.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Invariants 10 to 13 of Invariants.md.
contract PoolInvariants is Test {
    PoolHandler internal handler;

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = handler.sell.selector;
        selectors[1] = handler.donate.selector;
        selectors[2] = handler.setWild.selector;
        selectors[3] = handler.claimOne.selector;
        selectors[4] = handler.claimBoth.selector;
        selectors[5] = handler.name.selector;
        selectors[6] = handler.pushAll.selector;
        targetSelector(FuzzSelector(address(handler), selectors));
        targetContract(address(handler));
    }

    function invariant_PaidAndDueAreTheFloorOfEachPart() public {
        handler.check();
    }

    function afterInvariant() public {
        handler.finish();
    }
}
