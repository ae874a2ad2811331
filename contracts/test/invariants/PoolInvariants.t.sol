// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PoolHandler} from "./PoolHandler.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Invariants 1 to 6 of Invariants.md, for a vault alone.
contract PoolInvariants is Test {
    PoolHandler internal handler;

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = handler.sell.selector;
        selectors[1] = handler.donate.selector;
        selectors[2] = handler.pause.selector;
        selectors[3] = handler.block_.selector;
        selectors[4] = handler.claimOne.selector;
        selectors[5] = handler.claimBoth.selector;
        selectors[6] = handler.name.selector;
        selectors[7] = handler.pushGroup.selector;
        selectors[8] = handler.claimByOrder.selector;
        selectors[9] = handler.nameByOrder.selector;
        selectors[10] = handler.ban.selector;
        selectors[11] = handler.claimForAnother.selector;
        targetSelector(FuzzSelector(address(handler), selectors));
        targetContract(address(handler));
    }

    /// @dev What a call breaks stays broken, so looking after every sixteenth call and the last is enough. Each call looks at
    /// what it moves.
    /// forge-config: default.invariant.check-interval = 16
    function invariant_PaidAndDueAreTheFloorOfEachPart() public view {
        handler.check();
    }

    function afterInvariant() public {
        handler.check();
        handler.finish();
        handler.check();
    }
}
