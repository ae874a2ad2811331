// Package core holds the types that every part of a node shares: ids, a dataset's terms,
// the stored form of contributions, batches, snapshots and sales, the stages that they
// pass through, and the reasons for refusals. It does no input or output and imports no
// other package of the node.
package core
