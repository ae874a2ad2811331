//go:build !unix

package main

import "os"

// foreground does nothing: there are no jobs here.
func foreground(*os.File) (back func()) { return func() {} }
