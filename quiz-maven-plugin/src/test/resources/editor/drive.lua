-- What a user of the editor does, and what the user sees, line by line in said.txt.
local MOST = 60000
local out = io.open("said.txt", "w")

local function say(text)
  out:write(text, "\n")
  out:flush()
end

local function wait(what, condition)
  if not vim.wait(MOST, condition, 20) then
    say("waited in vain: " .. what)
    vim.cmd("qall!")
  end
end

vim.ui.select = function(items, options, choose)
  for _, each in ipairs(items) do
    say("offered: " .. options.format_item(each))
  end
  choose(items[1])
end

wait("a diagnostic", function()
  return #vim.diagnostic.get(0) > 0
end)
for _, each in ipairs(vim.diagnostic.get(0)) do
  say(string.format("%d:%d %s [%s]", each.lnum + 1, each.col + 1, each.message, each.code))
end
vim.api.nvim_win_set_cursor(0, { vim.diagnostic.get(0)[1].lnum + 1, 0 })
vim.lsp.buf.code_action()
wait("the fix", function()
  return #vim.diagnostic.get(0) == 0
end)
say("nothing is wrong any more")
vim.cmd("write")
out:close()
vim.cmd("qall!")
