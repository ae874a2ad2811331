// Package core holds the words that every part of a node shares: ids, the
// dataset's terms, what is stored of a contribution, a batch, a snapshot and a
// sale, the stages that they pass through, and the reasons for which something
// is refused. It does no input or output and imports no other package of the node.
package core
