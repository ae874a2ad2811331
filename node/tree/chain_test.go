package tree_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/vectors"
)

// SPEC 5.21, SPEC 5.37.
func TestChainedDigestsAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[struct {
		CommitMembers           []uint8
		CommitRoots, BatchRoots []common.Hash
		RootsDigest, BatchHead  vectors.Hex
	}](t, "ids")

	var digest core.RootsDigest
	for i, member := range v.CommitMembers {
		digest = tree.AppendRoot(digest, member, v.CommitRoots[i])
	}

	var head tree.BatchHead
	for _, root := range v.BatchRoots {
		head = tree.AppendBatch(head, root)
	}

	if !bytes.Equal(digest[:], v.RootsDigest) || len(v.CommitMembers) == 0 {
		t.Errorf("got roots digest %x, want %s", digest, v.RootsDigest)
	}
	if !bytes.Equal(head[:], v.BatchHead) || len(v.BatchRoots) == 0 {
		t.Errorf("got batch head %x, want %s", head, v.BatchHead)
	}
}

// SPEC 5.38.
func TestCommitsArePackedAsInTheVectors(t *testing.T) {
	v := vectors.Load[struct {
		Commits []struct {
			Member    uint8
			ListRoot  common.Hash
			Signature vectors.Hex
		}
		Packed vectors.Hex
	}](t, "quorum")

	var commits []core.SignedCommit
	for _, c := range v.Commits {
		commits = append(commits, core.SignedCommit{
			Commit:    core.Commit{Member: c.Member, ListRoot: c.ListRoot},
			Signature: c.Signature,
		})
	}

	got := tree.EncodeCommits(commits)
	if !bytes.Equal(got, v.Packed) || len(got) != tree.CommitSize*len(commits) || len(commits) == 0 {
		t.Errorf("got %x, want %s", got, v.Packed)
	}
}
