-- Opens a text in Neovim with the language server attached, does what a writer does, and prints what the writer sees, as JSON.
local file, server = vim.env.TEXT, vim.env.SERVER
local seen = {}

local function wait(what, ready)
  if not vim.wait(20000, ready, 20) then
    print('timeout: ' .. what)
    vim.cmd('cquit')
  end
end

vim.cmd('edit ' .. file)
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({name = 'says-who', cmd = {vim.env.NODE, server, 'lsp', '--stdio'}, root_dir = vim.fn.fnamemodify(file, ':h')})
wait('start', function() return vim.lsp.get_client_by_id(id) ~= nil and vim.lsp.get_client_by_id(id).initialized end)
vim.lsp.buf_attach_client(buffer, id)

local function diagnostics()
  local list = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, {code = one.code, line = one.lnum, column = one.col, severity = one.severity})
  end
  return list
end
local function ask(method, extra)
  local params = vim.tbl_extend('force', {textDocument = vim.lsp.util.make_text_document_params(buffer)}, extra or {})
  local answer = vim.lsp.buf_request_sync(buffer, method, params, 20000)
  return answer and answer[id] and answer[id].result
end

-- A Neovim that pulls does so on its own once the buffer is attached; an old one is pushed to.
wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
seen.opened = diagnostics()

local glued
for _, one in ipairs(vim.diagnostic.get(buffer)) do
  if one.code == 'embedded-link-text' then glued = one end
end
local position = {line = glued.lnum, character = glued.col + 1}
local actions = ask('textDocument/codeAction', {range = {start = position, ['end'] = position}, context = {diagnostics = {}}})
seen.action = actions[1].title
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
seen.fixed = vim.api.nvim_buf_get_lines(buffer, glued.lnum, glued.lnum + 1, false)[1]
wait('fewer diagnostics', function() return #vim.diagnostic.get(buffer) < #seen.opened end)
seen.afterFix = diagnostics()

vim.api.nvim_buf_set_lines(buffer, 0, 0, false, {'Talks failed.', ''})
wait('moved diagnostics', function()
  local first = vim.diagnostic.get(buffer)[1]
  return first and first.lnum == seen.afterFix[1].line + 2
end)
seen.afterEdit = diagnostics()

seen.symbols = {}
for _, one in ipairs(ask('textDocument/documentSymbol') or {}) do table.insert(seen.symbols, one.name) end
local hover = ask('textDocument/hover', {position = {line = seen.afterEdit[1].line, character = seen.afterEdit[1].column + 1}})
seen.hover = hover and hover.contents.value
print('\nSEEN ' .. vim.fn.json_encode(seen))
vim.cmd('quitall!')
