package audit_test

import (
	"os"
	"testing"

	"github.com/tantieme/tantieme/testnet/world"
)

// the is the world of this package's tests.
var the *world.World

func TestMain(m *testing.M) { os.Exit(world.Run(m, &the)) }
