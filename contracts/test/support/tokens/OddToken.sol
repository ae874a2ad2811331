// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoDollar} from "src/testnet/DemoDollar.sol";

/// @notice Misbehaves on outgoing transfers to chosen accounts.
contract OddToken is DemoDollar {
    enum Mood {
        Good,
        AnswersFalse,
        AnswersTwo,
        AnswersShort,
        AnswersMuch,
        BurnsGas
    }

    mapping(address account => Mood) public moodOf;

    function setMood(address account, Mood mood) external {
        moodOf[account] = mood;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        Mood mood = moodOf[to];
        if (mood == Mood.AnswersFalse) return false;
        if (mood == Mood.AnswersTwo) _answer(2, 32);
        if (mood == Mood.AnswersShort) _answer(1, 31);
        if (mood == Mood.AnswersMuch) _answer(0, 60_000);
        if (mood == Mood.BurnsGas) {
            while (true) {}
        }
        return super.transfer(to, amount);
    }

    function _answer(uint256 word, uint256 length) private pure {
        assembly {
            mstore(0, word)
            return(0, length)
        }
    }
}
