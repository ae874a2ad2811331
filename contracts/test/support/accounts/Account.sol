// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @title ContractAccount
/// @notice An account that approves one digest, and answers all others in a way that a test sets.
contract ContractAccount is IERC1271 {
    enum Answer {
        No,
        Revert,
        Burn,
        Long,
        Short
    }

    bytes32 public approved;
    Answer public otherwise;

    function set(bytes32 approved_, Answer otherwise_) external {
        (approved, otherwise) = (approved_, otherwise_);
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        if (digest == approved) return IERC1271.isValidSignature.selector;
        if (otherwise == Answer.Revert) revert("no");
        if (otherwise == Answer.Burn) while (true) {}
        bytes4 magic = IERC1271.isValidSignature.selector;
        assembly {
            // A long answer without the magic value, or one that begins with it and is no word.
            if eq(sload(otherwise.slot), 3) { return(0, 4096) }
            if eq(sload(otherwise.slot), 4) {
                mstore(0, magic)
                return(0, 4)
            }
        }
        return 0xffffffff;
    }
}
