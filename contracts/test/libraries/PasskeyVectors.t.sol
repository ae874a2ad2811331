// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Passkeys} from "../support/Passkeys.sol";
import {SignatureReader} from "./Signatures.t.sol";
import "./Vectors.t.sol";

/// @notice node/vectors/passkeys.json.
contract PasskeyVectorsTest is VectorFixture {
    using stdJson for string;

    SignatureReader internal reader = new SignatureReader();

    function setUp() public {
        load("passkeys");
        vm.etch(json.readAddress(at("taken", 0, "verifier")), deployCode("Verifiers.sol:PasskeyVerifier").code);
    }

    function taken(string memory list, uint256 i) internal view returns (bool) {
        bytes memory signer = json.readBytes(at(list, i, "signer"));
        bytes memory answer = json.readBytes(at(list, i, "answer"));
        bytes32 challenge = word(at(list, i, "challenge"));
        return reader.isSignedBy{gas: 3_000_000}({
            digest: challenge,
            signature: Passkeys.wrap(signer, answer),
            account: json.readAddress(at(list, i, "account"))
        });
    }

    /// SPEC 5.67, 5.68.
    function test_TheVerifierTakesThem() public view {
        uint256 n = count("taken");
        assertGt(n, 4);
        for (uint256 i = 0; i < n; ++i) {
            assertTrue(taken("taken", i), json.readString(at("taken", i, "name")));
        }
    }

    /// SPEC 5.69.
    function test_TheVerifierRefusesTheOthers() public view {
        uint256 n = count("refused");
        assertGt(n, 4);
        for (uint256 i = 0; i < n; ++i) {
            assertFalse(taken("refused", i), json.readString(at("refused", i, "name")));
        }
    }
}
