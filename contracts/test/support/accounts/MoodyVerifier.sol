// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";

/// @title MoodyVerifier
/// @notice A verifier that answers every question in a way that a test sets.
contract MoodyVerifier is IERC7913SignatureVerifier {
    enum Answer {
        Yes,
        No,
        Revert,
        Burn,
        Long,
        Short,
        Nothing,
        RevertYes
    }

    Answer public answer;

    function set(Answer answer_) external {
        answer = answer_;
    }

    function verify(bytes calldata, bytes32, bytes calldata) external view returns (bytes4) {
        if (answer == Answer.Revert) revert("no");
        if (answer == Answer.Burn) while (true) {}
        bytes4 magic = IERC7913SignatureVerifier.verify.selector;
        if (answer == Answer.Yes) return magic;
        assembly {
            // A long answer without the magic value, one that begins with it and is no word, none, and a refusal with it.
            switch sload(answer.slot)
            case 4 { return(0, 100000) }
            case 5 {
                mstore(0, magic)
                return(0, 31)
            }
            case 6 { return(0, 0) }
            case 7 {
                mstore(0, magic)
                revert(0, 32)
            }
        }
        return 0xffffffff;
    }
}
