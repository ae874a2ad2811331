// Package threshold is the arithmetic of the committee's key: its distributed
// generation, and the release of sealed slices' keys to a buyer (node/SPEC.md,
// sections 6 and 7).
//
// A key (x, Y = xG) is never assembled. Each of n members deals a random polynomial
// of degree t − 1 on the public board (joint Feldman; Pedersen, Eurocrypt '91); the
// sum of all dealings is the group key, the sum at a member's abscissa that member's
// share x_i, and VK_i = x_iG2 is public. Any t members can compute a multiple xU,
// fewer learn nothing of it.
//
// A dealing carries one joint proof of knowledge of its constant term and of its
// ephemeral key, bound to ceremony, dealer and all bytes: without it, a copied
// ephemeral key would make an honest complainer strip an honest dealer's mask.
//
// For an item with U = rG and a buyer's key B = bG, a member's share is C = x_iU + ρB,
// R = ρG with ρ fresh for each item and sale: ElGamal of x_iU to the buyer. Lists of
// shares are checked at once by random weights (Bellare, Garay, Rabin, Eurocrypt '98),
// combined in public, and opened by the buyer alone: D = C − bR = xU.
//
// Members have the seats 0 … n−1 of the founding order everywhere in this package;
// the Shamir abscissa of member i is i + 1. Everything is safe for concurrent use.
// Functions over whole lists spread over the processors and stop when their context
// does.
package threshold
