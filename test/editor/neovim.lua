-- Neovim's own LSP client opens the note in ATTUNE_NOTE with the server in ATTUNE_SERVER (a JSON list) and prints what
-- it shows as one line of JSON. It applies the first quick fix whose title contains ATTUNE_FIX, and prints the note again
-- and its outline. Then it opens ATTUNE_NEXT, the child's next note, which ends in the trigger for lines from last time,
-- and accepts the completion.
local function say(value) io.stdout:write(vim.fn.json_encode(value) .. '\n') end

local function shown(buffer)
  return vim.tbl_map(function(d)
    return { line = d.lnum, from = d.col, to = d.end_col, source = d.source, code = d.user_data.lsp.code, message = d.message, severity = d.severity }
  end, vim.diagnostic.get(buffer))
end

local function carry(id, client)
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.ATTUNE_NEXT))
  local buffer = vim.api.nvim_get_current_buf()
  assert(vim.lsp.buf_attach_client(buffer, id), 'the next note was not opened')
  local last = vim.api.nvim_buf_line_count(buffer)
  local position = { line = last - 1, character = #vim.api.nvim_buf_get_lines(buffer, last - 1, last, false)[1] }
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = position }
  local answer = assert(client.request_sync('textDocument/completion', params, 10000, buffer), 'no answer to completion')
  local items = answer.result.items or answer.result
  local labels = vim.tbl_map(function(item) return item.label end, items)
  if items[1] then vim.lsp.util.apply_text_edits({ items[1].textEdit }, buffer, client.offset_encoding) end
  say({ labels = labels, triggers = client.server_capabilities.completionProvider.triggerCharacters, carried = vim.api.nvim_buf_get_lines(buffer, 0, -1, false) })
  vim.cmd('bwipeout!')
end

local function text(buffer) return vim.api.nvim_buf_get_lines(buffer, 0, -1, false) end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.ATTUNE_NOTE))
  local buffer, published = vim.api.nvim_get_current_buf(), 0
  local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
  local id = vim.lsp.start_client({
    name = 'attune',
    cmd = vim.fn.json_decode(vim.env.ATTUNE_SERVER),
    root_dir = vim.fn.fnamemodify(vim.env.ATTUNE_NOTE, ':p:h'),
    get_language_id = function() return 'markdown' end,
    handlers = { ['textDocument/publishDiagnostics'] = function(...) publish(...); published = published + 1 end },
  })
  assert(id and vim.lsp.buf_attach_client(buffer, id), 'the server did not start')
  local function wait(what, ready) assert(vim.wait(10000, ready, 10), 'waited in vain for ' .. what) end
  wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
  say({ diagnostics = shown(buffer), text = text(buffer) })

  local client = vim.lsp.get_client_by_id(id)
  local first = vim.diagnostic.get(buffer)[1].user_data.lsp
  local found = vim.diagnostic.get(buffer)[1]
  local range = { start = { line = found.lnum, character = found.col }, ['end'] = { line = found.end_lnum, character = found.end_col } }
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = range,
    context = { diagnostics = { { range = range, message = found.message, severity = found.severity, source = found.source, code = first.code } } },
  }
  local answer = assert(client.request_sync('textDocument/codeAction', params, 10000, buffer), 'no answer to codeAction')
  local before = published
  local titles, taken = {}, nil
  for _, action in ipairs(answer.result or {}) do
    table.insert(titles, action.title)
    if not taken and action.title:find(vim.env.ATTUNE_FIX .. '$') then taken = action end
  end
  assert(taken, 'no such quick fix among: ' .. table.concat(titles, ' | '))
  vim.lsp.util.apply_workspace_edit(taken.edit, client.offset_encoding)
  wait('diagnostics after the fix', function() return published > before end)
  say({ diagnostics = shown(buffer), text = text(buffer), actions = titles })

  local outline = assert(client.request_sync('textDocument/documentSymbol', { textDocument = params.textDocument }, 10000, buffer), 'no answer to documentSymbol')
  say({ outline = vim.tbl_map(function(symbol) return { name = symbol.name, detail = symbol.detail } end, outline.result or {}) })

  carry(id, client)
  client.stop()
  wait('the server to end', function() return client.is_stopped() end)
end

local ok, problem = pcall(run)
if not ok then say({ problem = tostring(problem) }) end
vim.cmd(ok and 'qall!' or 'cquit 1')
