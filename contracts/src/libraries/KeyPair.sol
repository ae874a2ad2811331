// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title KeyPair
/// @notice Checks that one secret stands behind a point of G1 and a point of G2 of BLS12-381, by the pairing precompile of
/// EIP-2537, which refuses points off the curve or out of the subgroup.
library KeyPair {
    address private constant PAIRING = address(0x0f);

    /// @dev Two pairs cost 102,900 (EIP-2537). A precompile that fails takes all gas that it is given, so it is given little more.
    uint256 private constant PAIRING_GAS = 110_000;

    /// @dev Generator of G2, x.c0 ‖ x.c1 ‖ y.c0 ‖ y.c1, each coordinate padded to 64 bytes (EIP-2537).
    bytes private constant G2 = hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
        hex"0000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
        hex"000000000000000000000000000000000ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"
        hex"000000000000000000000000000000000606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be";

    /// @dev Generator of G1 with y negated, x ‖ y.
    bytes private constant MINUS_G1 = hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        hex"00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";

    /// @notice Whether e(g1, G2) = e(G1, g2), and neither point is at infinity.
    /// @param g1 x and y, of 64 bytes each (EIP-2537).
    /// @param g2 x.c0, x.c1, y.c0 and y.c1, of 64 bytes each.
    function isPair(bytes32[4] calldata g1, bytes32[8] calldata g2) internal view returns (bool) {
        // Infinity on either side makes the product 1 only if the other is at infinity too, so one look is enough.
        if (g1[0] | g1[1] | g1[2] | g1[3] == 0) return false;

        (bool ok, bytes memory out) = PAIRING.staticcall{gas: PAIRING_GAS}(abi.encodePacked(g1, G2, MINUS_G1, g2));
        return ok && out.length == 32 && abi.decode(out, (uint256)) == 1;
    }
}
