// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Vm} from "forge-std/Vm.sol";

/// @title Passkeys
/// @notice Plays authenticators with keys on P-256, and writes what they sign as ERC-7913 signers do.
library Passkeys {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Order of P-256.
    uint256 internal constant ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;

    /// @notice The signer of a secret: verifier, then both coordinates of the key.
    function signerOf(address verifier, uint256 secret) internal pure returns (bytes memory) {
        (uint256 x, uint256 y) = vm.publicKeyP256(secret);
        return abi.encodePacked(verifier, x, y);
    }

    /// @notice The account of a signer.
    function accountOf(bytes memory signer) internal pure returns (address) {
        return address(uint160(uint256(keccak256(signer))));
    }

    /// @notice A signature with the signer whose verifier reads it.
    function wrap(bytes memory signer, bytes memory signature) internal pure returns (bytes memory) {
        bytes30 mark = hex"791379137913791379137913791379137913791379137913791379137913";
        return abi.encodePacked(signer, signature, mark, uint16(signer.length));
    }

    /// @notice A bare signature, r ‖ s with low s.
    function sign(uint256 secret, bytes32 digest) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(secret, digest);
        if (uint256(s) > ORDER / 2) s = bytes32(ORDER - uint256(s));
        return abi.encodePacked(r, s);
    }

    /// @notice What a browser's authenticator answers when it is asked to sign a digest.
    function assertion(uint256 secret, bytes32 digest) internal pure returns (bytes memory) {
        // The user is present and verified.
        bytes memory data = abi.encodePacked(sha256("tantieme.example"), uint8(0x05), uint32(7));
        string memory client = clientData(digest, "https://tantieme.example", "false}");
        bytes memory signature = sign(secret, sha256(abi.encodePacked(data, sha256(bytes(client)))));
        (bytes32 r, bytes32 s) = abi.decode(signature, (bytes32, bytes32));
        return encode(r, s, data, client);
    }

    /// @notice An assertion as OpenZeppelin's verifier reads it.
    function encode(bytes32 r, bytes32 s, bytes memory data, string memory client)
        internal
        pure
        returns (bytes memory)
    {
        // Where challenge and type begin.
        return abi.encode(r, s, 23, 1, data, client);
    }

    /// @notice The client data that a browser makes for a challenge.
    /// @param end What comes behind `crossOrigin`; nothing for a browser that does not write it.
    function clientData(bytes32 challenge, string memory origin, string memory end)
        internal
        pure
        returns (string memory)
    {
        string memory rest = bytes(end).length == 0 ? '"}' : string.concat('","crossOrigin":', end);
        string memory encoded = Base64.encodeURL(abi.encodePacked(challenge));
        return string.concat('{"type":"webauthn.get","challenge":"', encoded, '","origin":"', origin, rest);
    }
}
