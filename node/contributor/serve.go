package contributor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// Letters is the chain as whoever serves or acknowledges a notice uses it.
type Letters interface {
	NoticeServedAt(ctx context.Context, id core.NoticeID) (time.Time, error)
	NoticeAcknowledgedBy(ctx context.Context, id core.NoticeID, account common.Address) (bool, error)
	// Serve and Acknowledge return the transaction once it is in a block.
	Serve(ctx context.Context, n core.Notice, fee *big.Int) (common.Hash, error)
	Acknowledge(ctx context.Context, id core.NoticeID) (common.Hash, error)
}

// Letter is a notice that is about to be served.
type Letter struct {
	Notice core.Notice
	Text   []byte
	Fee    *big.Int          // wei
	On     *core.DatasetView // nil: all datasets
}

// Check refuses a letter that people would not see as it is meant.
func (l Letter) Check() error {
	if err := l.Notice.CheckText(l.Text); err != nil {
		return err
	}

	if _, public := l.Notice.HostName(); !public && len(l.Notice.Domain) > 0 {
		return core.Refuse(core.ReasonUsage, "the domain %.80q is no public host name in lower case, such as music.example", slice.Inert(string(l.Notice.Domain)))
	}
	return nil
}

// Render writes what serving the letter does, for the person who is about to pay.
func (l Letter) Render(out io.Writer) error {
	about := "all datasets of the deployment"
	if l.On != nil {
		about = fmt.Sprintf("the dataset %q, %s", l.On.Terms.Name, l.On.ID)
	}

	fmt.Fprintf(out, "Serve a notice (%s: %s) to %s,\nas %s.\n\n", l.Notice.Kind, l.Notice.Kind.Words(), about, l.Notice.Server)
	fmt.Fprintln(out, "What it does:")
	fmt.Fprintln(out, "  The chain keeps for ever that this account served it, when, and the hash of its text.")
	fmt.Fprintln(out, "  Validators keep the text. People see it before they consent or vote, without links.")
	fmt.Fprintf(out, "  It costs %s, which are burned, and gas.\n", core.Ether(l.Fee))
	fmt.Fprintln(out, "\nWhat it does not:")
	fmt.Fprintln(out, "  It stops nothing by itself, and binds nobody.")
	fmt.Fprintln(out, "  It cannot be changed or taken back. The text is public.")

	if host, ok := l.Notice.HostName(); ok {
		fmt.Fprintf(out, "\nThat you speak for %s is shown as a claim until its DNS has this record:\n", host)
		fmt.Fprintf(out, "  %s.%s  TXT  %q\n", core.NoticeLabel, host, core.NoticeTXT(l.Notice.Server))
	}

	_, err := fmt.Fprintf(out, "\nThe text, %d bytes, as people see it:\n\n%s\n\n", len(l.Text), slice.Inert(string(l.Text)))

	return err
}

// Serve serves a letter. It returns true, and sends nothing, if the same notice was served
// before: so it can be repeated after any failure.
func Serve(ctx context.Context, chain Letters, l Letter) (tx common.Hash, before bool, err error) {
	at, err := chain.NoticeServedAt(ctx, l.Notice.ID())
	if err != nil || !at.IsZero() {
		return tx, err == nil, err
	}

	tx, err = chain.Serve(ctx, l.Notice, l.Fee)

	return tx, false, err
}

// AcknowledgeNotice says that an account has seen a notice. It returns true, and sends
// nothing, if the account said so before.
func AcknowledgeNotice(ctx context.Context, chain Letters, id core.NoticeID, account common.Address) (tx common.Hash, before bool, err error) {
	before, err = chain.NoticeAcknowledgedBy(ctx, id, account)
	if err != nil || before {
		return tx, before, err
	}

	tx, err = chain.Acknowledge(ctx, id)

	return tx, false, err
}

// Keeper is a validator that keeps texts of notices.
type Keeper interface {
	URL() string
	PostNoticeText(ctx context.Context, id core.NoticeID, text []byte) (core.NoticeView, error)
}

// postAgain is the time after which nodes that did not take a text are asked again.
const postAgain = 2 * time.Second

// PostText hands a text to every node, and returns the URLs of those that hold it. It waits
// for nodes whose ledgers do not have the notice yet, because the block is not final. Nodes
// that do not answer fetch the text from others later; at least one has to take it.
func PostText[K Keeper](ctx context.Context, nodes []K, id core.NoticeID, text []byte, waiting func(words string)) (held []string, err error) {
	left, told := nodes, false
	for {
		var behind []K
		var errs []error
		for _, node := range left {
			_, err := node.PostNoticeText(ctx, id, text)
			switch {
			case err == nil:
				held = append(held, node.URL())
			case errors.Is(err, core.ErrNotFound):
				behind = append(behind, node)
			default:
				errs = append(errs, fmt.Errorf("%s: %w", node.URL(), err))
			}
		}

		if left = behind; len(left) == 0 {
			if len(held) > 0 {
				return held, nil
			}
			return nil, errors.Join(errs...)
		}

		if !told {
			waiting("the notice's block is not final yet; validators take the text then")
			told = true
		}

		select {
		case <-ctx.Done():
			return held, ctx.Err()
		case <-time.After(postAgain):
		}
	}
}
